import type { Clock } from '@textwire/core'
import { createSender, dedupe } from '@textwire/sender'
import type { Sender } from '@textwire/sender'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../chaos/support/at-once.ts'
import { callerOptions } from '../chaos/support/caller-options.ts'
import { people } from '../chaos/support/person.ts'
import { openStores } from './support/open-stores.ts'
import type { Sharing } from './support/open-stores.ts'
import { createSenderChaos } from './support/sender-chaos.ts'
import type { SenderChaosOptions } from './support/sender-chaos.ts'
import { tell } from './support/told.ts'
import type { Told } from './support/told.ts'

interface Run extends SenderChaosOptions {
  readonly sharing: Sharing
  readonly count: number
}

/** How often everybody's text is sent again, when all is quiet. */
const ROUNDS = 3
const windowMs = 7 * 86_400_000

/** Hashes take real time, in which time would jump to the end of the window when nothing else is waited for. */
const withEndlessWindow = (clock: Clock): Clock => ({
  ...clock,
  setTimer: (ms, callback) => (ms < windowMs ? clock.setTimer(ms, callback) : () => undefined),
})

/**
 * Two senders over one memory are given the same text for each of so many people: one of them twice, both at once, and
 * all of it again and again, whatever became of it before. Every other text has no key.
 */
async function run({ sharing, count, ...options }: Run) {
  const chaos = createSenderChaos(options)
  const { world, clock } = chaos
  const { stores, close } = openStores(sharing, { now: clock.now, random: chaos.random })
  const senderOver = (store: (typeof stores)[number]): Sender =>
    createSender(chaos.newFailover(), [dedupe({ windowMs, store })], {
      clock: withEndlessWindow(clock),
    })
  const [one, other] = [senderOver(stores[0]), senderOver(stores[1])]
  const everybody = people(count)
  everybody.forEach((person, index) => chaos.subscribe(person, index))
  const rounds: (readonly Told[])[][] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    // Each round is about what the one before has left.
    // oxlint-disable-next-line no-await-in-loop
    const told = await atOnce(50, everybody, ({ number, msisdn }, index) => {
      const key = index % 2 === 0 ? { key: `code-${msisdn}` } : {}
      const text = { to: number, text: `Your code is ${msisdn.slice(-4)}.`, ...key }
      const given = () => callerOptions(index + round, chaos)
      return Promise.all([one, one, other].map((sender) => tell(sender, text, given())))
    })
    rounds.push(told)
    // oxlint-disable-next-line no-await-in-loop
    await chaos.quiet()
  }
  await close()
  return everybody.map(({ number }, index) => ({
    number,
    inbox: world.phone(number).inbox,
    rounds: rounds.map((told) => told[index] ?? []),
  }))
}

type Result = Awaited<ReturnType<typeof run>>[number]

/** Everything that was ever said is true of the phone now. */
function isTrue({ inbox, rounds }: Result): boolean {
  const told = rounds.flat()
  const ids = new Set(told.flatMap(({ status, id }) => (status === 'sent' ? [id] : [])))
  if (inbox.length > 1 || ids.size > 1) return false
  if (ids.size === 1) return ids.has(inbox[0]?.messageId)
  return told.some(({ status }) => status === 'unknown') || inbox.length === 0
}

/** What `dedupe` has decided. */
const outcomesOf = (results: readonly Result[]) =>
  new Set(
    results
      .flatMap(({ rounds }) => rounds.flat())
      .flatMap(({ decisions: [decision] }) =>
        decision?.by === 'dedupe' ? [decision.outcome] : [],
      ),
  )

const everyOutcome = ['passed', 'replayed', 'shared', 'under-way', 'unknown-before'] as const

const first = { order: 'onesignal, airship', way: 'looked up' } as const
const second = { order: 'airship, onesignal', way: 'looked up' } as const

const runs: readonly Run[] = [
  { ...first, seed: 2, rate: 0.5, sharing: 'one memory', count: 300 },
  { ...second, seed: 3, rate: 0.8, sharing: 'one memory', maxAttempts: 1, count: 300 },
  { ...second, seed: 4, rate: 0.6, sharing: 'one SQLite file', count: 200 },
  { ...first, seed: 5, rate: 0.6, sharing: 'a memory that fails', count: 300 },
  { ...second, seed: 6, rate: 0.7, sharing: 'a memory that fails', maxAttempts: 1, count: 300 },
]

describe.each(runs)(
  'two senders that share $sharing, in chaos (seed $seed, $order, $rate of the requests in trouble)',
  (options) => {
    it('text once at the most, however often they are asked to', async () => {
      const results = await run(options)
      expect(results.filter((result) => !isTrue(result))).toEqual([])
      const troubled = options.sharing === 'a memory that fails' ? ['store-unavailable'] : []
      const outcomes = outcomesOf(results)
      // Whether a caller gives up while the store is asked is a matter of luck.
      outcomes.delete('out-of-time')
      expect(outcomes).toEqual(new Set([...everyOutcome, ...troubled]))
    })
  },
)
