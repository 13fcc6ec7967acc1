import { NotFoundError } from '@textwire/airship'
import { describe, expect, it } from 'vitest'
import { accountOf } from './support/account.ts'
import type { Said } from './support/account.ts'
import { createAirshipChaos } from './support/airship-chaos.ts'
import { changes } from './support/airship-changes.ts'
import type { Change } from './support/airship-changes.ts'
import { atOnce } from './support/at-once.ts'
import { callerOptions } from './support/caller-options.ts'
import { people } from './support/person.ts'

/** Whether a change may have been made, by what the client says. */
const allowed: Readonly<Record<Said, readonly boolean[]>> = {
  done: [true],
  'not-sent': [false],
  unknown: [true, false],
}

interface Run extends Change {
  readonly seed: number
  readonly rate: number
  readonly concurrency: number
  readonly count: number
}

/** Makes the change for each of so many people. */
async function run({ operation, prepare, make, isMade, seed, rate, concurrency, count }: Run) {
  const chaos = createAirshipChaos({ seed, rate, operation, isLying: true })
  const ready = await atOnce(1, people(count), async (person) => ({
    person,
    id: await prepare(chaos, person),
  }))
  const before = ready.filter(({ person, id }) => isMade(chaos, person, id))
  const results = await atOnce(concurrency, ready, async ({ person, id }, index) => {
    await chaos.clock.sleep(chaos.random() * 2_000)
    const call = make(chaos.client, person, id, callerOptions(index, chaos))
    return { person, id, ...(await accountOf(call)) }
  })
  await chaos.quiet()
  await chaos.world.clock.advance('1h')
  const isMadeFor = ({ person, id }: (typeof ready)[number]) => isMade(chaos, person, id)
  return { ...chaos, before, results, isMadeFor }
}

const hours = [
  { seed: 3, rate: 0.5, concurrency: 50, count: 100 },
  { seed: 1_984, rate: 0.9, concurrency: 50, count: 100 },
  { seed: 2_027, rate: 0.7, concurrency: 50, count: 100 },
  { seed: 42, rate: 0.7, concurrency: 1, count: 100 },
]

const runs = Object.entries(changes).flatMap(([what, change]) =>
  hours.map((hour) => ({ what, ...change, ...hour })),
)

/** What is asked for again may be done already, and so be gone. */
const unlessGone = (error: unknown) => {
  if (!(error instanceof NotFoundError)) throw error
}

describe.each(runs)(
  '$what in chaos (seed $seed, $rate of the requests in trouble, $concurrency at once)',
  { timeout: 30_000 },
  (options) => {
    it('is made as the client says, and once more makes no difference', async () => {
      const { before, results, isMadeFor, calm, world } = await run(options)
      expect(before).toEqual([])
      const wrong = results.filter((result) => !allowed[result.said].includes(isMadeFor(result)))
      expect(wrong).toEqual([])
      const said = new Set(results.map((result) => result.said))
      expect(said).toEqual(new Set(['done', 'not-sent', 'unknown']))
      world.assertFaultsUsed()

      await atOnce(50, results, ({ person, id }) =>
        options.make(calm, person, id, {}).then(() => undefined, unlessGone),
      )
      await world.clock.advance('2d')
      expect(results.filter((result) => !isMadeFor(result))).toEqual([])
      const texted = results.filter(({ person }) => world.phone(person.number).inbox.length > 0)
      expect(texted).toEqual([])
    })
  },
)

/** Uploads a file for each of so many people; who has none, has one that failed. */
async function upload(seed: number) {
  const chaos = createAirshipChaos({ seed, rate: 0.5, operation: 'airship.uploadBulkCsv' })
  const { project, client, calm, clock, random } = chaos
  const files = await atOnce(50, people(200), async ({ number }) => {
    const { channelId: ua_channel_id } = project.channel({ phone: number })
    await clock.sleep(random() * 2_000)
    const file = await client.bulk.upload([{ ua_channel_id }]).catch(() => undefined)
    return { number, bulk_id: file?.bulk_id }
  })
  await chaos.quiet()
  // A connection that is to break at its next use has its next use.
  await calm.subscriptionLists.list()
  return { ...chaos, files }
}

describe('an upload in chaos', () => {
  it.each([3, 1_984])(
    'has an id that reaches each person of the file once (seed %i)',
    async (seed) => {
      const { files, calm, world } = await upload(seed)
      await atOnce(50, files, async ({ bulk_id }) => {
        if (bulk_id === undefined) return
        const notification = { alert: 'Hello' }
        await calm.bulk.send({ audience: { bulk_id }, device_types: ['sms'], notification })
      })
      const wrong = files.filter(
        ({ number, bulk_id }) => world.phone(number).inbox.length !== (bulk_id ? 1 : 0),
      )
      expect(wrong).toEqual([])
      expect(new Set(files.map(({ bulk_id }) => typeof bulk_id))).toEqual(
        new Set(['string', 'undefined']),
      )
    },
  )
})
