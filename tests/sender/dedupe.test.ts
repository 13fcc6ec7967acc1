import { createSender, dedupe, failover, memoryStore } from '@textwire/sender'
import type { Sender, Store } from '@textwire/sender'
import { describe, expect, it } from 'vitest'
import { number } from '../support/airship-people.ts'
import { openBoth } from './support/open-both.ts'
import type { Both } from './support/open-both.ts'

const text = { to: number, text: 'Your order is ready.' }
const keyed = { ...text, key: 'order-17-ready' }
const windowMs = 86_400_000

/** OneSignal takes the text, and its answers are lost: all that its client asks for by itself. */
const loseAnswers = ({ world }: Both) =>
  world.fault({ operation: 'onesignal.sendMessage', reset: 'after', times: 4 })

/** Then it lets nobody in. */
const lockOut = ({ world }: Both) =>
  world.fault({ operation: 'onesignal.sendMessage', status: 401 })

/** A world, and two senders that remember the same, as two processes have them. */
async function open() {
  const both = await openBoth()
  both.project.channel({ phone: number })
  const store = memoryStore({ now: () => both.world.clock.now() })
  const either = failover([both.onesignal, both.airship])
  const over = (through: Sender, given: Store = store) =>
    createSender(through, [dedupe({ windowMs, store: given })], { clock: both.clock })
  return { ...both, store, either, over, one: over(either), other: over(either) }
}

describe.each([
  ['a key', keyed],
  ['its content', text],
])('dedupe by %s', (_, given) => {
  it('has a repeat replayed by another sender, with the id of the first', async () => {
    const { one, other, countSends } = await open()
    const first = await one.send(given)
    const again = await other.send(given)
    expect(again).toMatchObject({ status: 'sent', replayed: true, provider: 'onesignal' })
    expect(again).toHaveProperty('id', first.status === 'sent' ? first.id : '')
    expect(countSends()).toBe(1)
  })

  it('sends once when all ask at once', async () => {
    const { one, other, textsOf } = await open()
    const results = await Promise.all([one, one, other, other].map((sender) => sender.send(given)))
    expect(results.filter(({ status }) => status === 'sent').length).toBeGreaterThan(0)
    expect(results.filter(({ status }) => status === 'not-sent')).toEqual([])
    expect(textsOf(number)).toEqual([text.text])
  })

  it('does not send what is unknown again, through any provider', async () => {
    const both = await open()
    loseAnswers(both)
    expect(await both.one.send(given)).toMatchObject({ status: 'unknown', provider: 'onesignal' })
    lockOut(both)
    expect(await both.other.send(given)).toMatchObject({
      status: 'unknown',
      decisions: [{ by: 'dedupe', outcome: 'unknown-before' }],
    })
    expect(both.textsOf(number)).toEqual([text.text])
  })

  it('sends again what was certainly not sent', async () => {
    const { over, onesignal, other, world, textsOf } = await open()
    world.fault({ operation: 'onesignal.sendMessage', status: 403 })
    expect(await over(onesignal).send(given)).toMatchObject({ status: 'not-sent' })
    expect(await other.send(given)).toMatchObject({ status: 'sent', replayed: false })
    expect(textsOf(number)).toEqual([text.text])
  })

  it('does not send what a process has begun that died', async () => {
    const { store, over, onesignal, other, countSends } = await open()
    // Its last word was that it sends.
    const dying: Store = { ...store, replace: () => Promise.reject(new Error('gone')) }
    await over(onesignal, dying).send(given)
    expect(await other.send(given)).toMatchObject({
      status: 'unknown',
      decisions: [{ by: 'dedupe', outcome: 'under-way' }],
    })
    expect(countSends()).toBe(1)
  })

  it('sends it again when the window is over', async () => {
    const { over, airship, world, textsOf } = await open()
    const sender = over(airship)
    await sender.send(given)
    await world.clock.advance(windowMs)
    expect(await sender.send(given)).toMatchObject({ status: 'sent', replayed: false })
    expect(textsOf(number)).toHaveLength(2)
  })
})

describe('a key before failover, without dedupe', () => {
  it('does not keep a repeat from going out over another provider', async () => {
    const both = await open()
    loseAnswers(both)
    expect(await both.either.send(keyed)).toMatchObject({ status: 'unknown' })
    lockOut(both)
    expect(await both.either.send(keyed)).toMatchObject({ status: 'sent', provider: 'airship' })
    expect(both.textsOf(number)).toEqual([text.text, text.text])
  })
})
