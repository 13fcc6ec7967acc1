import { createAirship } from '@textwire/airship'
import {
  createMockServer,
  defaultAirshipProject,
  defaultAirshipTokens,
} from '@textwire/mock-server'
import type { Fault } from '@textwire/mock-server'
import { describe, expect, it } from 'vitest'
import { accountOf } from './support/account.ts'
import { createRandom } from './support/create-random.ts'
import { people } from './support/person.ts'

const operation = 'airship.uploadStaticList'
const stages = ['none', 'happens'] as const

/** What hides at once whether a file was taken. A client has four tries. */
const troubles = stages.flatMap((effect): Fault[] => [
  { operation, effect, kind: 'reset-before-headers' },
  { operation, effect, kind: 'fin-mid-body' },
  { operation, effect, kind: 'truncated-json' },
  { operation, effect, kind: 'html-503' },
  { operation, effect, status: 200, body: { json: {} } },
  { operation, effect, status: 202, body: { html: '<h1>Welcome</h1>' } },
  { operation, effect, status: 500, body: 'empty' },
  { operation, effect, status: 504 },
])

/**
 * Uploads one list after the other, each after up to four troubles. Packing happens beside the event loop, where a clock
 * that jumps when all is quiet does not look: so nothing here takes time.
 */
async function run(seed: number) {
  const random = createRandom(seed)
  const world = createMockServer({ requestLogLimit: 10 })
  const project = world.airship.project()
  const { appKey } = defaultAirshipProject
  const { token } = defaultAirshipTokens
  const options = {
    appKey,
    token,
    fetch: world.fetch,
    random: () => 0,
    retryBudget: false,
  } as const
  const { staticLists } = createAirship(options)
  const results = []
  for (const { number, msisdn: name } of people(90)) {
    const { channelId } = project.channel({ phone: number })
    // One after the other, since they share the faults of the world.
    // oxlint-disable-next-line no-await-in-loop
    await staticLists.create({ name })
    const count = Math.floor(random() * 5)
    world.faults(
      Array.from({ length: count }, () => troubles[Math.floor(random() * troubles.length)]).filter(
        (trouble) => trouble !== undefined,
      ),
    )
    const upload = () => staticLists.upload(name, [{ sms_channel: channelId }])
    // oxlint-disable-next-line no-await-in-loop
    const { said } = await accountOf(upload())
    // oxlint-disable-next-line no-await-in-loop
    await world.clock.advance('1s')
    results.push({ name, channelId, said, upload, count })
  }
  const membersOf = (name: string) =>
    project.staticLists.find((list) => list.name === name)?.members.map(({ id }) => id)
  return { world, results, membersOf }
}

describe('packed files in chaos', () => {
  it.each([3, 1_984])('are taken as the client says (seed %i)', async (seed) => {
    const { world, results, membersOf } = await run(seed)
    world.assertFaultsUsed()
    const said = results.map((result) => [result.count, result.said])
    const wanted = results.map(({ count }) => [count, count === 4 ? 'unknown' : 'done'])
    expect(said).toEqual(wanted)
    const done = results.filter((result) => result.said === 'done')
    const wrong = done.filter(({ name, channelId }) => membersOf(name)?.join() !== channelId)
    expect(wrong).toEqual([])
  })

  it.each([3, 1_984])('end in the right list once they come again (seed %i)', async (seed) => {
    const { world, results, membersOf } = await run(seed)
    await Promise.all(results.map(({ upload }) => upload()))
    await world.clock.advance('1s')
    const wrong = results.filter(({ name, channelId }) => membersOf(name)?.join() !== channelId)
    expect(wrong).toEqual([])
  })
})
