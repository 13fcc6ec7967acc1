import type { ReceivedMessage } from '@textwire/mock-server'
import { createSender } from '@textwire/sender'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../chaos/support/at-once.ts'
import { callerOptions } from '../chaos/support/caller-options.ts'
import { people } from '../chaos/support/person.ts'
import { createSenderChaos } from './support/sender-chaos.ts'
import type { SenderChaosOptions } from './support/sender-chaos.ts'
import { allowed, tell } from './support/told.ts'
import type { Told } from './support/told.ts'

interface Run extends SenderChaosOptions {
  readonly concurrency: number
  readonly count: number
}

type Result = Told & { readonly inbox: readonly ReceivedMessage[] }

/** Sends once to each of so many people. */
async function run({ concurrency, count, ...options }: Run) {
  const chaos = createSenderChaos(options)
  const { world, clock, random } = chaos
  const sender = createSender(chaos.newFailover(), [], { clock })
  const told = await atOnce(concurrency, people(count), async (person, index) => {
    chaos.subscribe(person, index)
    await clock.sleep(random() * 2_000)
    const text = { to: person.number, text: `Your code is ${person.msisdn.slice(-4)}.` }
    return tell(sender, text, callerOptions(index, chaos))
  })
  await chaos.quiet()
  const results = told.map((one) => ({ ...one, inbox: world.phone(one.number).inbox }))
  return { ...chaos, results }
}

/** Whether the one text that a result names by provider and id is on the phone. */
const hasArrived = ({ inbox, provider, id }: Result) =>
  inbox.filter((one) => one.provider === provider && one.messageId === id).length === 1

const isTrue = (result: Result) =>
  allowed[result.status].includes(result.inbox.length) &&
  (result.status !== 'sent' || hasArrived(result))

/** The same where duplicates are accepted: each provider may have texted. */
function isTrueOfEach(result: Result): boolean {
  const { inbox, status } = result
  if (inbox.length > new Set(inbox.map(({ provider }) => provider)).size) return false
  return status === 'sent' ? hasArrived(result) : status === 'unknown' || inbox.length === 0
}

const isNumberTold = ({ decisions, number }: Result) =>
  JSON.stringify(decisions).includes(number.slice(1))

/** What is the same each time: ids are not. */
const summaryOf = ({ results }: Awaited<ReturnType<typeof run>>) =>
  results.map(({ status, provider, reason, inbox }) => [status, provider, reason, inbox.length])

/** In which ways texts have ended, by status and who said it. */
const endings = (results: readonly Result[]) =>
  new Set(results.map(({ status, provider = 'nobody' }) => `${status}, ${provider}`))

/** Who gives up hears of nothing. */
const everyEnding = new Set([
  ...['sent', 'not-sent', 'unknown'].flatMap((status) => [
    `${status}, onesignal`,
    `${status}, airship`,
  ]),
  'unknown, nobody',
])

const first = { order: 'onesignal, airship', way: 'looked up' } as const
const second = { order: 'airship, onesignal', way: 'looked up' } as const
const registering = { way: 'create-and-send' } as const
const blind = { way: 'not looked up' } as const

const runs: readonly Run[] = [
  { ...first, seed: 1, rate: 0.3, concurrency: 50, count: 600 },
  { ...second, seed: 20_261_121, rate: 0.6, concurrency: 50, count: 600 },
  { ...first, seed: 77, rate: 0.9, concurrency: 50, count: 800 },
  { ...second, seed: 1_337, rate: 0.9, concurrency: 50, count: 800 },
  { ...first, seed: 31, rate: 0.7, maxAttempts: 1, concurrency: 50, count: 800 },
  { ...second, seed: 32, rate: 0.7, maxAttempts: 1, concurrency: 50, count: 800 },
  { ...first, ...registering, seed: 8, rate: 0.6, concurrency: 50, count: 600 },
  { ...second, ...registering, seed: 9, rate: 0.6, concurrency: 50, count: 600 },
  { ...first, ...blind, seed: 10, rate: 0.7, maxAttempts: 2, concurrency: 50, count: 800 },
  { ...first, seed: 4_711, rate: 0.6, concurrency: 1, count: 400 },
  { ...second, seed: 4_712, rate: 0.6, concurrency: 1, count: 400 },
]

describe.each(runs)(
  'failover in chaos (seed $seed, $order, $way, $rate of the requests in trouble, $concurrency at once)',
  (options) => {
    it('texts as it says: once, not at all, or nobody knows; never twice', async () => {
      const { results, world } = await run(options)
      expect(results.filter((result) => !isTrue(result))).toEqual([])
      expect(endings(results)).toEqual(everyEnding)
      world.assertFaultsUsed()
    })
  },
)

describe.each(runs.filter(({ rate }) => rate === 0.7))(
  'failover that accepts duplicates (seed $seed, $order, $way, $rate of the requests in trouble, $concurrency at once)',
  (options) => {
    it('texts at most once over each provider, and what it says was sent has arrived', async () => {
      const { results, world } = await run({ ...options, onUnknown: 'accept-duplicate' })
      expect(results.filter((result) => !isTrueOfEach(result))).toEqual([])
      // Otherwise this would be no test of it.
      expect(results.some(({ inbox }) => inbox.length === 2)).toBe(true)
      world.assertFaultsUsed()
    })
  },
)

describe('the chaos itself', () => {
  const options = { ...first, seed: 5, rate: 0.6, concurrency: 50, count: 300 }

  it('is the same for the same seed', async () => {
    const [one, other] = [await run(options), await run(options)]
    expect(summaryOf(one)).toEqual(summaryOf(other))
  })

  it('is another for another seed', async () => {
    const [one, other] = [await run(options), await run({ ...options, seed: 6 })]
    expect(summaryOf(one)).not.toEqual(summaryOf(other))
  })

  it.each([
    [first, ['sent onesignal', 'not-sent onesignal']],
    [second, ['sent airship', 'not-sent airship', 'sent onesignal']],
  ])('goes as it should where there is no trouble (%j)', async (order, expected) => {
    const { results } = await run({ ...options, ...order, rate: 0, count: 100 })
    expect(results.filter((result) => !isTrue(result))).toEqual([])
    const said = new Set(results.map(({ status, provider }) => `${status} ${provider}`))
    expect(said).toEqual(new Set(expected))
  })

  it('lets no number into decisions', async () => {
    const { results } = await run(options)
    expect(results.filter((result) => isNumberTold(result))).toEqual([])
  })
})
