import { describe, expect, it } from 'vitest'
import type { OutboundFetch } from '@textwire/mock-server'
import { createEventHandler, eventBody } from '@textwire/onesignal/events'
import type { EventHandlerOptions, OneSignalEvent } from '@textwire/onesignal/events'
import { ada, number } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'

const url = 'https://shop.example/events'
const secret = 'a-long-random-text'
const hello = { include_phone_numbers: [number], contents: { en: 'Hello "Ada",\n it is ready' } }

/** A stage whose app posts its events, in the body that the package ships, to a handler of the package. */
async function listening(given: Partial<EventHandlerOptions> = {}, header: string = secret) {
  const events: OneSignalEvent[] = []
  const errors: unknown[] = []
  const handler = createEventHandler({
    secret: { value: secret },
    onEvent: (event) => void events.push(event),
    onError: (error) => void errors.push(error),
    ...given,
  })
  const fetch: OutboundFetch = (to, init) => handler(new Request(to, init))
  const stream = { url, headers: { 'x-textwire-secret': header }, body: eventBody }
  const stage = await openStage({ world: { fetch }, app: { eventStreams: [stream] } })
  return { ...stage, events, errors, statuses: () => statusesOf(stage.app.events.calls) }
}

interface Call {
  readonly attempts: readonly { readonly status?: number }[]
}
const statusesOf = (calls: readonly Call[]) =>
  calls.map(({ attempts }) => attempts.map(({ status }) => status))

describe('an Event Stream', () => {
  it('tells of a text what the handler can read', async () => {
    const { app, client, world, events } = await listening()
    app.subscription({ phone: number, externalId: ada.external_id, tags: { plan: 'gold "x"' } })
    const { id } = await client.messages.send(hello)
    await world.clock.advance('1m')
    expect(events.map(({ kind }) => kind)).toEqual(['message.sms.sent', 'message.sms.delivered'])
    expect(events[0]).toMatchObject({
      app_id: app.appId,
      external_id: 'user-17',
      subscription_device_type: 'SMS',
      subscription_id: app.subscriptions[0]?.id,
      message: { id, contents: { en: hello.contents.en } },
      user: { tags: { plan: 'gold "x"' }, subscription: { subscription_token: number } },
    })
  })

  it('is heard once per event, however often each comes', async () => {
    const { app, client, world, events, statuses } = await listening()
    app.events.plan({ copies: 3 })
    app.events.plan({ copies: 2 })
    await client.messages.send(hello)
    await world.clock.advance('1m')
    expect(statuses()).toHaveLength(5)
    expect(statuses().flat()).toEqual([200, 200, 200, 200, 200])
    expect(events.map(({ kind }) => kind).toSorted()).toEqual([
      'message.sms.delivered',
      'message.sms.sent',
    ])
  })

  it('is heard in the order in which events come, which is not that in which they happened', async () => {
    const { app, client, world, events } = await listening()
    app.events.plan({ kind: 'message.sms.sent', delayMs: 600_000 })
    await client.messages.send(hello)
    await world.clock.advance('1m')
    expect(events.map(({ kind }) => kind)).toEqual(['message.sms.delivered'])
    await world.clock.advance('10m')
    expect(events.map(({ kind }) => kind)).toEqual(['message.sms.delivered', 'message.sms.sent'])
    const [delivered, sent] = events.map(({ timestamp }) => timestamp ?? 0)
    expect(sent).toBeLessThanOrEqual(delivered ?? 0)
  })

  it('comes again after it could not be handled, and is then handled once', async () => {
    let isAway = true
    const handled: string[] = []
    const onEvent = ({ kind }: OneSignalEvent) => {
      if (isAway) throw new Error('the database is away')
      handled.push(kind)
    }
    const { client, world, errors, statuses } = await listening({ onEvent })
    await client.messages.send(hello)
    await world.clock.advance('1s')
    expect(handled).toEqual([])
    isAway = false
    await world.clock.advance('1h')
    expect(handled.toSorted()).toEqual(['message.sms.delivered', 'message.sms.sent'])
    expect(statuses()).toEqual([
      [500, 200],
      [500, 200],
    ])
    expect(errors).toHaveLength(2)
  })

  it('is lost, for all that the handler can do, when it never comes', async () => {
    const { app, client, world, events } = await listening()
    app.events.plan({ kind: 'message.sms.sent', copies: 0 })
    await client.messages.send(hello)
    await world.clock.advance('1d')
    expect(events.map(({ kind }) => kind)).toEqual(['message.sms.delivered'])
  })

  it('is turned away without the secret', async () => {
    const { client, world, events, statuses } = await listening({}, 'a guess')
    await client.messages.send(hello)
    await world.clock.advance('1d')
    expect(events).toEqual([])
    expect(new Set(statuses().flat())).toEqual(new Set([401]))
  })

  it('tells of push and e-mail as well', async () => {
    const { app, client, world, events } = await listening()
    app.user({
      externalId: ada.external_id,
      subscriptions: [
        { type: 'iOSPush', token: 'a-token' },
        { type: 'Email', token: 'ada@example.com' },
      ],
    })
    const include_aliases = { external_id: [ada.external_id] }
    await client.messages.send({
      include_aliases,
      target_channel: 'push',
      contents: { en: 'Hello' },
    })
    await client.messages.send({
      include_aliases,
      target_channel: 'email',
      email_subject: 'News',
      email_body: '<p>News</p>',
    })
    const [push] = app.deliveries
    if (push) app.click(push)
    await world.clock.advance('1m')
    const kinds = events.map(({ kind }) => kind)
    for (const kind of ['message.push.sent', 'message.push.clicked', 'message.email.sent']) {
      expect(kinds).toContain(kind)
    }
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  })
})
