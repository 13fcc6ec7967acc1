import { createInboundHandler } from '@textwire/airship/webhooks'
import { createEventHandler, eventBody } from '@textwire/onesignal/events'
import {
  createOptOutList,
  createSender,
  failover,
  followAirshipTexts,
  followOneSignalEvents,
  memoryStore,
  suppress,
} from '@textwire/sender'
import { describe, expect, it } from 'vitest'
import { number, pair } from '../support/airship-people.ts'
import { openBoth } from './support/open-both.ts'
import type { BothOptions } from './support/open-both.ts'

const text = { to: number, text: 'Your order is ready.' }
const hooks = {
  airship: 'https://hooks.example.com/airship',
  onesignal: 'https://hooks.example.com/onesignal',
}
const keywords = [
  { keyword: 'stop', webhook: true },
  { keyword: 'start', webhook: true },
] as const

/** A world that posts STOP, START and events to a list, and senders that ask the list. */
async function open({ app, project }: BothOptions = {}) {
  const both = await openBoth({
    app: { eventStreams: [{ url: hooks.onesignal, body: eventBody }], ...app },
    project: { inboundUrl: hooks.airship, keywords, ...project },
    fetch: (url, init) =>
      url.startsWith(hooks.airship)
        ? onText(new Request(url, init))
        : onEvent(new Request(url, init)),
  })
  const { world, clock } = both
  const list = createOptOutList({ store: memoryStore(), now: () => world.clock.now() })
  const onMessage = followAirshipTexts(list)
  const onText = createInboundHandler({ secret: false, answer: 'after', clock, onMessage })
  const onEvent = createEventHandler({ secret: false, onEvent: followOneSignalEvents(list) })
  both.app.subscription({ phone: number })
  both.project.channel({ phone: number })
  const layers = [suppress(list)]
  return {
    ...both,
    list,
    throughOneSignal: createSender(both.onesignal, layers, { clock }),
    throughAirship: createSender(both.airshipWith({ from: pair.sender, lookUp: false }), layers, {
      clock,
    }),
    throughEither: createSender(failover([both.onesignal, both.airship]), layers, { clock }),
    async reply(said: string) {
      await world.clock.advance('1m')
      world.phone(number).reply(said, { to: pair.sender })
      await world.clock.advance('1m')
    },
  }
}

const suppressed = {
  status: 'not-sent',
  reason: 'suppressed',
  decisions: [{ by: 'suppress', outcome: 'suppressed' }],
}

describe('an opt-out list that follows texts to Airship', () => {
  it('keeps the texts of every provider away after STOP', async () => {
    const { list, reply, countSends, ...senders } = await open()
    await reply('STOP')
    expect(await list.find(number)).toMatchObject([{ because: 'STOP' }])
    expect(await senders.throughAirship.send(text)).toMatchObject(suppressed)
    expect(await senders.throughOneSignal.send(text)).toMatchObject(suppressed)
    expect(await senders.throughEither.send(text)).toMatchObject(suppressed)
    expect(countSends()).toBe(0)
  })

  it('lets them pass again after START', async () => {
    const { list, reply, textsOf, ...senders } = await open({
      project: { keywordOptIn: 'single' },
    })
    await reply('STOP')
    await reply('START')
    expect(await list.find(number)).toEqual([])
    expect(await senders.throughAirship.send(text)).toMatchObject({ status: 'sent' })
    expect(await senders.throughOneSignal.send(text)).toMatchObject({ status: 'sent' })
    expect(textsOf(number).filter((one) => one === text.text)).toHaveLength(2)
  })

  it('leaves it to Airship whether START has to be confirmed', async () => {
    const { reply, textsOf, throughEither, airship } = await open({
      app: { apiKeys: ['another-key'] },
      project: { keywordOptIn: 'double' },
    })
    await reply('STOP')
    await reply('START')
    expect(await airship.send(text)).toMatchObject({ reason: 'opted-out' })
    await reply('Y')
    expect(await throughEither.send(text)).toMatchObject({ status: 'sent', provider: 'airship' })
    expect(textsOf(number).at(-1)).toBe(text.text)
  })

  it('takes no ordinary text for a keyword', async () => {
    const { list, reply } = await open()
    await reply('Please stop by at noon')
    expect(await list.find(number)).toEqual([])
  })
})

/** OneSignal tells at the next text of a number what it knows of it. */
async function tell({ app, world }: Awaited<ReturnType<typeof open>>) {
  const subscriptionId = app.subscriptions[0]?.id ?? ''
  app.events.emit({ kind: 'message.sms.undelivered', subscriptionId })
  await world.clock.advance('1m')
}

describe('an opt-out list that follows the events of OneSignal', () => {
  it('keeps the texts of every provider away from whom it has unsubscribed', async () => {
    const stage = await open({ app: { syncOptOut: true } })
    const { throughOneSignal, throughAirship, world, list, countSends } = stage
    await throughOneSignal.send(text)
    world.phone(number).reply('STOP')
    await tell(stage)
    expect(await list.find(number)).toMatchObject([{ because: 'onesignal' }])
    const sends = countSends()
    expect(await throughAirship.send(text)).toMatchObject(suppressed)
    expect(await throughOneSignal.send(text)).toMatchObject(suppressed)
    expect(countSends()).toBe(sends)
  })

  it('learns from an event that somebody has come back', async () => {
    const stage = await open({ app: { syncOptOut: true } })
    const { throughOneSignal, world, list } = stage
    await throughOneSignal.send(text)
    world.phone(number).reply('STOP')
    await tell(stage)
    world.phone(number).reply('START')
    await world.clock.advance('1m')
    await tell(stage)
    expect(await list.find(number)).toEqual([])
    expect(await throughOneSignal.send(text)).toMatchObject({ status: 'sent' })
  })

  it('hears nothing of a STOP before the next event, but OneSignal sends nothing by then', async () => {
    const { throughOneSignal, throughEither, world, list, textsOf } = await open({
      app: { syncOptOut: true },
    })
    await throughOneSignal.send(text)
    world.phone(number).reply('STOP')
    const before = textsOf(number)
    expect(await list.find(number)).toEqual([])
    // Nor does the other provider send instead.
    const result = await throughEither.send(text)
    expect(result).toMatchObject({ status: 'not-sent', reason: 'opted-out', provider: 'onesignal' })
    expect(textsOf(number)).toEqual(before)
  })
})
