import { expect, it, onTestFinished } from 'vitest'
import { deliveryReportOf, isEvent } from '@textwire/airship'
import type { StreamEvent } from '@textwire/airship/contract'
import { createInboundHandler, toNodeListener } from '@textwire/airship/webhooks'
import { media, number, pair, pictureTo, textTo } from '../support/airship-people.ts'
import { openStage } from '../support/airship-stage.ts'
import { clockOf } from '../support/clock-of.ts'
import { overFetch } from '../support/doors.ts'
import { openNodeServer } from '../support/open-node-server.ts'
import { refusalOf } from '../support/refusal-of.ts'

const secret = 'a-secret-of-the-webhook'
const points = 'https://example.com/points?ua-tag-add=interests:points'

/** What goes over a port takes its time on a busy machine. */
const patience = { timeout: 10_000 }

/** What an event is, in a word or two. */
function nameOf(event: StreamEvent): string {
  const report = deliveryReportOf(event)
  if (report !== undefined) return `report ${report.name}`
  return isEvent(event, 'COMPLIANCE') ? String(event.body.event_type) : event.type
}

it('a person registers, agrees, reads, asks, clicks, leaves, comes back and is forgotten', async () => {
  const webhook = await openNodeServer()
  onTestFinished(webhook.close)
  const stage = await openStage({
    open: overFetch,
    project: {
      inboundUrl: `${webhook.url}/airship`,
      inboundSecret: secret,
      keywords: [{ keyword: 'balance', webhook: true }],
    },
  })
  onTestFinished(stage.close)
  const { client, bearer, world, requestsOf } = stage
  const phone = world.phone(number)
  const newest = () => phone.inbox.at(-1)
  const handler = createInboundHandler({
    airship: bearer,
    signature: { secret },
    path: '/airship',
    clock: clockOf(world),
    onMessage: (message) =>
      message.reply({ sms: { alert: `You have 12 points, see ${points}`, shorten_links: true } }),
  })
  webhook.answerWith(toNodeListener(handler))

  const seen: StreamEvent[] = []
  const stream = bearer.events.stream({ start: 'EARLIEST' })
  const reading = (async () => {
    for await (const event of stream) seen.push(event)
  })()

  // Registered without consent: the person is asked, and gets nothing yet.
  const asked = await client.sms.register({ ...pair, attributes: { first_name: 'Ada' } })
  expect(asked).toMatchObject({ status: 'pending', push_id: newest()?.messageId })
  expect(newest()?.kind).toBe('opt-in-prompt')
  await client.push.send(textTo('Too early'))
  expect(phone.inbox).toHaveLength(1)

  // The second half of the double opt-in comes from the phone.
  await world.clock.advance('1m')
  expect(phone.reply('YES').effect).toBe('opted-in')
  expect((await client.sms.lookup(pair)).channel).toMatchObject({
    channel_id: asked.channel_id,
    opt_in: true,
    opt_in_date: '2026-06-01T12:01:00Z',
  })

  // A text of the person's own, and a picture.
  const options = { personalization: true }
  const { push_ids } = await client.push.send({ ...textTo('Welcome, {{first_name}}!'), options })
  expect(newest()).toMatchObject({ text: 'Welcome, Ada!', messageId: push_ids?.[0] })
  await client.push.send(pictureTo('The menu of today'))
  expect(newest()).toMatchObject({ text: 'The menu of today', media: [{ url: media.url }] })

  // A keyword reaches the webhook, which answers with a short link.
  expect(phone.reply('Balance').effect).toBe('forwarded')
  await world.clock.advance(0)
  await expect
    .poll(() => newest()?.text, patience)
    .toMatch(/^You have 12 points, see https:\S{19}$/)
  expect(requestsOf('createCustomSmsResponse')).toMatchObject([{ status: 200 }])

  // A click on it leads on, and leaves a tag.
  const [link = ''] = /https:\S+/.exec(newest()?.text ?? '') ?? []
  expect(phone.open(link).url).toBe(points)
  expect((await client.sms.lookup(pair)).channel.tag_groups).toMatchObject({
    interests: ['points'],
  })
  const toFans = {
    ...textTo('For those who want points'),
    audience: { tag: 'points', group: 'interests' },
  }
  await client.push.send(toFans)
  expect(newest()?.text).toBe('For those who want points')

  // STOP means STOP.
  expect(phone.reply('STOP').effect).toBe('opted-out')
  const before = phone.inbox.length
  await client.push.send(toFans)
  expect(phone.inbox).toHaveLength(before)

  // Consent given again, elsewhere, opts in again; what was known stays.
  await world.clock.advance('1d')
  const again = await client.sms.register({ ...pair, opted_in: new Date(world.clock.now()) })
  expect(again).toMatchObject({ status: 'opted-in', channel_id: asked.channel_id })
  await client.push.send(toFans)
  expect(phone.inbox).toHaveLength(before + 1)

  // Uninstalled, nothing is left, and whoever comes next is somebody new.
  await client.sms.uninstall(pair)
  expect(await refusalOf(client.sms.lookup(pair))).toMatchObject({ name: 'NotFoundError' })
  const next = await client.sms.register({ ...pair, opted_in: new Date(world.clock.now()) })
  expect(next.channel_id).not.toBe(asked.channel_id)
  await client.push.send(toFans)
  expect(phone.inbox).toHaveLength(before + 1)

  // Everything was told as it happened, in order.
  const sent = ['SEND', 'report dispatched', 'report delivered']
  await expect
    .poll(() => seen.map(nameOf), patience)
    .toEqual([
      'api_initiate_opt_in',
      'mobile_terminated_message',
      'MOBILE_ORIGINATED',
      'mobile_opt_in',
      ...sent,
      ...sent,
      'MOBILE_ORIGINATED',
      'mobile_keyword_matched',
      ...sent,
      'custom_keyword_response',
      'SHORT_LINK_CLICK',
      ...sent,
      'MOBILE_ORIGINATED',
      'mobile_opt_out',
      'registration',
      ...sent,
      'uninstall',
      'registration',
    ])
  stream.close()
  await reading
})
