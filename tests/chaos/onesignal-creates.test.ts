import { describe, expect, it } from 'vitest'
import { defaultOneSignalOrganization } from '@textwire/mock-server'
import type { MockServer, OperationId } from '@textwire/mock-server'
import type { CallOptions, CallPromise, OneSignal } from '@textwire/onesignal'
import { accountOf, allowed } from './support/account.ts'
import { atOnce } from './support/at-once.ts'
import { createChaos } from './support/chaos.ts'
import type { Chaos } from './support/chaos.ts'

interface Write {
  readonly operation: OperationId
  readonly make: (client: OneSignal, name: string, options?: CallOptions) => CallPromise<object>
  /** What the world has of it: the name once for each time that it was done. */
  readonly made: (chaos: Chaos) => readonly unknown[] | Promise<readonly unknown[]>
}

const { organizationId, organizationKey } = defaultOneSignalOrganization

/** The apps of the organization, as the world itself tells of them. */
async function appsOf({ fetch }: MockServer): Promise<{ readonly name?: string }[]> {
  const headers = { authorization: `Key ${organizationKey}` }
  const response = await fetch('https://api.onesignal.com/apps', { headers })
  // The world answers in the shapes of the contract.
  return (await response.json()) as { name?: string }[]
}

const appOf = ({ world }: Chaos) => world.onesignal.app()
const namesOf = (rows: readonly { readonly name?: string | undefined }[]) =>
  rows.map(({ name }) => name)
const callsOf = (chaos: Chaos) => appOf(chaos).users.map(({ tags }) => tags['call'])

const customEvent: Write = {
  operation: 'onesignal.createCustomEvents',
  make: ({ customEvents }, name, options) =>
    customEvents.create([{ name, external_id: 'user-17' }], options),
  made: (chaos) => namesOf(appOf(chaos).customEvents),
}

const writes: Record<string, Write> = {
  'a segment': {
    operation: 'onesignal.createSegment',
    make: ({ segments }, name) =>
      segments.create({ name, filters: [{ field: 'country', relation: 'exists' }] }),
    made: (chaos) => namesOf(appOf(chaos).segments),
  },
  'a template': {
    operation: 'onesignal.createTemplate',
    make: ({ templates }, name) => templates.create({ name, isSMS: true, contents: { en: 'Hi' } }),
    made: (chaos) => namesOf(appOf(chaos).templates),
  },
  'an app': {
    operation: 'onesignal.createApp',
    make: ({ apps }, name) => apps.create({ name, organization_id: organizationId }),
    made: async ({ world }) => namesOf(await appsOf(world)),
  },
  'a user with an external id': {
    operation: 'onesignal.createUser',
    make: ({ users }, name) =>
      users.create({ identity: { external_id: name }, properties: { tags: { call: name } } }),
    made: callsOf,
  },
  'a user without a name': {
    operation: 'onesignal.createUser',
    make: ({ users }, name) => users.create({ properties: { tags: { call: name } } }),
    made: callsOf,
  },
  'a custom event': customEvent,
  'a session that is counted up': {
    operation: 'onesignal.updateUser',
    make: ({ users }, name) =>
      users.update({ external_id: name }, { deltas: { session_count: 1 } }),
    made: (chaos) =>
      appOf(chaos).users.flatMap(({ aliases, sessionCount }) =>
        Array.from({ length: sessionCount }, () => aliases['external_id']),
      ),
  },
}

const cases = Object.entries(writes).flatMap(([what, write]) =>
  [3, 1_984].map((seed) => ({ what, seed, ...write })),
)

const names = Array.from({ length: 300 }, (_, index) => `call ${index}`)

/** Makes the call for each name, and how often the world did what it asks for. */
async function run(write: Write, seed: number) {
  const chaos = createChaos({ seed, rate: 0.6, operation: write.operation })
  const { client, clock, random } = chaos
  const isChange = write.operation === 'onesignal.updateUser'
  for (const externalId of isChange ? names : ['user-17']) appOf(chaos).user({ externalId })
  const accounts = await atOnce(50, names, async (name) => {
    await clock.sleep(random() * 2_000)
    return { name, ...(await accountOf(write.make(client, name))) }
  })
  await chaos.quiet()
  const count = async () => {
    const made = Map.groupBy(await write.made(chaos), (name) => name)
    return new Map(names.map((name) => [name, made.get(name)?.length ?? 0]))
  }
  return { chaos, accounts, count }
}

describe('one call in chaos', () => {
  it.each(cases)('makes $what as often as the client says (seed $seed)', async (write) => {
    const { chaos, accounts, count } = await run(write, write.seed)
    const times = await count()
    const wrong = accounts.filter(({ name, said }) => !allowed[said].includes(times.get(name) ?? 0))
    expect(wrong).toEqual([])
    const said = new Set(accounts.map((account) => account.said))
    expect(said).toEqual(new Set(['done', 'not-sent', 'unknown']))
    chaos.world.assertFaultsUsed()
  })
})

describe('a custom event whose call failed', () => {
  it.each([3, 1_984])('is recorded once under the key of the error (seed %i)', async (seed) => {
    const { chaos, accounts, count } = await run(customEvent, seed)
    const open = accounts.filter(({ said }) => said !== 'done')
    await atOnce(50, open, ({ name, key }) =>
      accountOf(customEvent.make(chaos.calm, name, { idempotencyKey: key ?? '' })),
    )
    expect(new Set((await count()).values())).toEqual(new Set([1]))
  })
})
