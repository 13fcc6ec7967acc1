import { operations } from '@textwire/airship/contract'
import { describe, expect, it } from 'vitest'
import { accountOf, allowed } from './support/account.ts'
import { createAirshipChaos } from './support/airship-chaos.ts'
import { sendings } from './support/airship-sendings.ts'
import { atOnce } from './support/at-once.ts'
import { callerOptions } from './support/caller-options.ts'
import { people } from './support/person.ts'

interface Run {
  readonly what: string
  readonly seed: number
  readonly rate: number
  readonly concurrency: number
  readonly count: number
}

function sendingOf(what: string) {
  const sending = sendings[what]
  if (sending === undefined) throw new Error(`Nothing is called ${what}.`)
  return sending
}

/** Sends once to each of so many people, and lets all that was scheduled go out. */
async function run({ what, concurrency, count, seed, rate }: Run) {
  const { operation, prepare, send } = sendingOf(what)
  const chaos = createAirshipChaos({ seed, rate, operation, isLying: true })
  const { world, project, client, clock, random } = chaos
  const at = new Date(world.clock.now() + 3_600_000)
  const ready = await atOnce(1, people(count), async (person) => ({
    person,
    id: (await prepare?.(chaos, person)) ?? '',
  }))
  const accounts = await atOnce(concurrency, ready, async ({ person, id }, index) => {
    await clock.sleep(random() * 2_000)
    const options = callerOptions(index, chaos)
    return { ...person, ...(await accountOf(send(client, person, { id, at }, options))) }
  })
  await chaos.quiet()
  const scheduled = project.schedules.length
  await world.clock.advance('2h')
  const results = accounts.map(({ number, said, attempts }) => ({
    number,
    said,
    attempts,
    texts: world.phone(number).inbox.length,
  }))
  return { ...chaos, results, scheduled }
}

const totalOf = (results: readonly { readonly texts: number }[]) =>
  results.reduce((sum, { texts }) => sum + texts, 0)

const hours = [
  { seed: 1, rate: 0.2, concurrency: 50, count: 200 },
  { seed: 20_261_121, rate: 0.6, concurrency: 50, count: 300 },
  { seed: 77, rate: 0.9, concurrency: 50, count: 200 },
  { seed: 4_711, rate: 0.6, concurrency: 1, count: 100 },
]

const runs: readonly Run[] = Object.keys(sendings).flatMap((what) =>
  hours.map((hour) => ({ what, ...hour })),
)

describe.each(runs)(
  '$what in chaos (seed $seed, $rate of the requests in trouble, $concurrency at once)',
  { timeout: 30_000 },
  (options) => {
    it('texts as the client says: once, not at all, or nobody knows; never twice', async () => {
      const { results, project, scheduled, world } = await run(options)
      const wrong = results.filter(({ said, texts }) => !allowed[said].includes(texts))
      expect(wrong).toEqual([])
      const said = new Set(results.map((result) => result.said))
      expect(said).toEqual(new Set(['done', 'not-sent', 'unknown']))
      world.assertFaultsUsed()

      // Nothing went to anybody else, and nothing waits that did not go out.
      const texts = totalOf(results)
      const { asDelivery, asSchedule } = sendingOf(options.what).isCounted
      expect(project.deliveries).toHaveLength(asDelivery ? texts : 0)
      expect(scheduled).toBe(asSchedule ? texts : 0)
    })
  },
)

describe('the chaos itself', () => {
  const options = { what: 'a push', seed: 5, rate: 0.5, concurrency: 50, count: 200 }

  it('is the same for the same seed', async () => {
    const [one, other] = [await run(options), await run(options)]
    expect(one.results).toEqual(other.results)
  })

  it('is another for another seed', async () => {
    const [one, other] = [await run(options), await run({ ...options, seed: 6 })]
    expect(one.results).not.toEqual(other.results)
  })

  it('leaves those alone whose requests meet no trouble', async () => {
    const { results } = await run({ ...options, rate: 0 })
    expect(new Set(results.map(({ attempts, texts }) => `${attempts}, ${texts}`))).toEqual(
      new Set(['1, 1']),
    )
  })

  it('is met by everything that is unsafe and texts', () => {
    const unsafe = Object.values(operations).filter(({ retry }) => retry.class === 'unsafe')
    // The first two make a thing and no text; of the others nobody knows whether they ask for consent.
    const silent = ['createSegment', 'createTemplate', 'uploadTagList', 'uploadAttributeList']
    const met = Object.values(sendings).map(({ operation }) => operation)
    const others = silent.map((name) => `airship.${name}`)
    expect([...met, ...others].toSorted()).toEqual(unsafe.map(({ id }) => id).toSorted())
  })
})
