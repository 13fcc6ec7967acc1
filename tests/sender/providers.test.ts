import { describe, expect, it } from 'vitest'
import { number, otherNumber, pair } from '../support/airship-people.ts'
import { openBoth } from './support/open-both.ts'
import type { Both } from './support/open-both.ts'

const text = { to: number, text: 'Your order is ready.' }
/** What a client of OneSignal does by itself. */
const ATTEMPTS = 4
const picture = 'https://example.com/menu.jpg'

/** When the person agreed, and how a sender over Airship is told. */
const spring = new Date('2026-05-01T12:00:00Z')
const reaching = (optedInAt: Date | undefined) =>
  ({ from: pair.sender, reach: 'create-and-send', optedInAt: () => optedInAt }) as const

const subscribe = ({ app, project }: Both, phone = number) => {
  app.subscription({ phone })
  project.channel({ phone })
}

describe.each(['onesignal', 'airship'] as const)('a text through %s', (provider) => {
  it('arrives under the id of the result', async () => {
    const both = await openBoth()
    subscribe(both)
    const result = await both[provider].send(text)
    const [received] = both.world.phone(number).inbox
    expect(received).toMatchObject({ provider, text: text.text })
    expect(result).toMatchObject({ status: 'sent', provider, id: received?.messageId, segments: 1 })
  })

  it('arrives as it was written, whatever it looks like', async () => {
    const both = await openBoth()
    subscribe(both)
    const odd = '{{ name }} {% if %} {{{x}}} %} }} 100 % – “ok” 😀'
    await both[provider].send({ ...text, text: odd })
    expect(both.textsOf(number)).toEqual([odd])
  })

  it('is an MMS with media', async () => {
    const both = await openBoth()
    subscribe(both)
    const result = await both[provider].send({ ...text, media: [picture] })
    expect(result).toMatchObject({ status: 'sent', segments: 0 })
    expect(both.world.phone(number).inbox).toMatchObject([
      { text: text.text, media: [{ url: picture }] },
    ])
  })

  it('comes from the sender that it names for the provider', async () => {
    const both = await openBoth({ project: { senders: ['12345', '67890'] } })
    both.app.subscription({ phone: number })
    both.project.channel({ phone: number, sender: '67890' })
    const from = { onesignal: '+12025550199', airship: '67890' }
    await both[provider].send({ ...text, from })
    expect(both.world.phone(number).inbox).toMatchObject([{ from: from[provider] }])
  })
})

describe('a key at OneSignal', () => {
  const keyed = { ...text, key: 'order-17-ready' }

  it('has a repeat replayed, with the id of the first', async () => {
    const both = await openBoth()
    const first = await both.onesignal.send(keyed)
    const again = await both.onesignal.send(keyed)
    expect(first).toMatchObject({ status: 'sent', replayed: false })
    expect(again).toEqual({ ...first, replayed: true, decisions: again.decisions })
    expect(both.textsOf(number)).toEqual([text.text])
  })

  it.each(['before', 'after'] as const)('settles what was lost %s it was sent', async (reset) => {
    const both = await openBoth()
    both.world.fault({ operation: 'onesignal.sendMessage', reset, times: ATTEMPTS })
    const lost = await both.onesignal.send(text)
    expect(lost).toMatchObject({ status: 'unknown', provider: 'onesignal' })
    const key = lost.status === 'unknown' ? lost.idempotencyKey : undefined
    const settled = await both.onesignal.send({ ...text, ...(key !== undefined && { key }) })
    expect(settled).toMatchObject({ status: 'sent', replayed: reset === 'after' })
    expect(both.textsOf(number)).toEqual([text.text])
  })

  it('is another one for another person', async () => {
    const both = await openBoth()
    await both.onesignal.send(keyed)
    expect(await both.onesignal.send({ ...keyed, to: otherNumber })).toMatchObject({
      replayed: false,
    })
    expect(both.textsOf(otherNumber)).toEqual([text.text])
  })

  it('is forgotten after 30 days', async () => {
    const both = await openBoth()
    await both.onesignal.send(keyed)
    await both.world.clock.advance('31d')
    expect(await both.onesignal.send(keyed)).toMatchObject({ status: 'sent', replayed: false })
    expect(both.textsOf(number)).toHaveLength(2)
  })
})

describe('a number that Airship looks up', () => {
  it.each([
    ['has opted in', 'opted-in', 'sent', undefined],
    ['has opted out', 'opted-out', 'not-sent', 'opted-out'],
    ['has not answered yet', 'pending', 'not-sent', 'not-registered'],
    ['is unknown', undefined, 'not-sent', 'not-registered'],
  ] as const)('%s', async (_, consent, status, reason) => {
    const { project, airship, countSends, textsOf } = await openBoth()
    if (consent !== undefined) project.channel({ phone: number, consent })
    const result = await airship.send(text)
    expect(result).toMatchObject(reason === undefined ? { status } : { status, reason })
    expect(textsOf(number)).toHaveLength(status === 'sent' ? 1 : 0)
    expect(countSends()).toBe(status === 'sent' ? 1 : 0)
  })

  it('counts as sent without the lookup, whoever it is', async () => {
    const { airshipWith, textsOf } = await openBoth()
    const result = await airshipWith({ from: pair.sender, lookUp: false }).send(text)
    expect(result).toMatchObject({ status: 'sent', provider: 'airship' })
    expect(textsOf(number)).toEqual([])
  })
})

describe('create-and-send', () => {
  it('registers whom Airship does not know, with the consent given', async () => {
    const { airshipWith, project, textsOf } = await openBoth()
    expect(await airshipWith(reaching(spring)).send(text)).toMatchObject({ status: 'sent' })
    expect(project.findChannel(number)).toMatchObject({
      consent: 'opted-in',
      optInDate: spring.getTime(),
    })
    expect(textsOf(number)).toEqual([text.text])
  })

  it('sends an MMS', async () => {
    const { airshipWith, world } = await openBoth()
    await airshipWith(reaching(spring)).send({ ...text, media: [picture] })
    expect(world.phone(number).inbox).toMatchObject([{ media: [{ url: picture }] }])
  })

  it('reaches nobody whose consent is not known', async () => {
    const { airshipWith, countSends, project } = await openBoth()
    expect(await airshipWith(reaching(undefined)).send(text)).toMatchObject({
      status: 'not-sent',
      reason: 'not-registered',
    })
    expect(countSends()).toBe(0)
    expect(project.channels).toEqual([])
  })

  it('does not reach who has said STOP since', async () => {
    const { airshipWith, world, countSends } = await openBoth()
    const sender = airshipWith(reaching(spring))
    await sender.send(text)
    world.phone(number).reply('STOP')
    expect(await sender.send(text)).toMatchObject({ status: 'not-sent', reason: 'opted-out' })
    expect(countSends()).toBe(1)
  })

  it('reaches who has agreed again after that', async () => {
    const { airshipWith, world, textsOf } = await openBoth()
    await airshipWith(reaching(spring)).send(text)
    world.phone(number).reply('STOP')
    await world.clock.advance('1d')
    const agreedAt = new Date(world.clock.now())
    expect(await airshipWith(reaching(agreedAt)).send(text)).toMatchObject({ status: 'sent' })
    expect(textsOf(number).filter((one) => one === text.text)).toHaveLength(2)
  })
})

describe('STOP at OneSignal', () => {
  it('is an opt-out where it unsubscribes from the app', async () => {
    const { onesignal, world } = await openBoth({ app: { syncOptOut: true } })
    await onesignal.send(text)
    world.phone(number).reply('STOP')
    expect(await onesignal.send(text)).toMatchObject({ status: 'not-sent', reason: 'opted-out' })
  })

  it('to one sender shows in the reports of OneSignal alone', async () => {
    const { onesignal, world, textsOf } = await openBoth()
    await onesignal.send(text)
    world.phone(number).reply('STOP')
    const before = textsOf(number)
    expect(await onesignal.send(text)).toMatchObject({ status: 'sent' })
    expect(textsOf(number)).toEqual(before)
  })
})
