import { createSender, limit } from '@textwire/sender'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../chaos/support/at-once.ts'
import { people } from '../chaos/support/person.ts'
import { openStores } from './support/open-stores.ts'
import type { Sharing } from './support/open-stores.ts'
import { createSenderChaos } from './support/sender-chaos.ts'
import type { SenderChaosOptions } from './support/sender-chaos.ts'
import { tell } from './support/told.ts'

interface Run extends SenderChaosOptions {
  readonly sharing: Sharing
  readonly count: number
}

const TEXTS = 2
const windowMs = 7 * 86_400_000

/** Two senders over one memory send three texts each to everybody, at once; then, without trouble, one sends two more. */
async function run({ sharing, count, ...options }: Run) {
  const chaos = createSenderChaos(options)
  const { world, clock } = chaos
  const { stores, close } = openStores(sharing, { now: clock.now, random: chaos.random })
  const layers = stores.map((store) => [limit({ texts: TEXTS, windowMs, store })])
  const senders = layers.map((layer) => createSender(chaos.newFailover(), layer, { clock }))
  const calm = createSender(chaos.newFailover({ isCalm: true }), layers[0], { clock })
  const everybody = people(count)
  everybody.forEach((person, index) => chaos.subscribe(person, index))
  const told = await atOnce(20, everybody, async ({ number: to }) => {
    const words = ['One', 'Two', 'Three']
    const texts = senders.flatMap((sender) => words.map((text) => tell(sender, { to, text })))
    return Promise.all(texts)
  })
  await chaos.quiet()
  const more = await atOnce(1, everybody, async ({ number: to }) => [
    await tell(calm, { to, text: 'Four' }),
    await tell(calm, { to, text: 'Five' }),
  ])
  await close()
  return everybody.map(({ number }, index) => ({
    number,
    inbox: world.phone(number).inbox,
    told: [...(told[index] ?? []), ...(more[index] ?? [])],
  }))
}

const order = { order: 'airship, onesignal', way: 'not looked up' } as const

const runs: readonly Run[] = [
  { ...order, seed: 2, rate: 0.7, maxAttempts: 1, sharing: 'one memory', count: 100 },
  { ...order, seed: 3, rate: 0.7, maxAttempts: 1, sharing: 'one SQLite file', count: 100 },
]

describe.each(runs)('a limit that two senders share in $sharing, in chaos', (options) => {
  it('lets through as many as it says, and gives back the places of those not sent', async () => {
    const results = await run(options)
    const wrong = results.filter(({ inbox, told }) => {
      const used = told.filter(({ status }) => status !== 'not-sent')
      return inbox.length > TEXTS || used.length !== TEXTS
    })
    expect(wrong).toEqual([])
    // Some were held back, and some were refused beyond the limit.
    const told = results.flatMap((result) => result.told)
    expect(told.some(({ reason }) => reason === 'limit-reached')).toBe(true)
    expect(told.some(({ status, provider }) => status === 'not-sent' && provider)).toBe(true)
  })
})

describe('a limit whose memory fails, in chaos', () => {
  it('lets through less rather than more', async () => {
    const options = { ...order, seed: 4, rate: 0.7, maxAttempts: 1, count: 100 } as const
    const results = await run({ ...options, sharing: 'a memory that fails' })
    expect(results.filter(({ inbox }) => inbox.length > TEXTS)).toEqual([])
    const used = results.map(
      ({ told }) => told.filter(({ status }) => status !== 'not-sent').length,
    )
    expect(Math.max(...used)).toBe(TEXTS)
  })
})
