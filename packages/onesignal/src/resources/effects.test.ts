import { describe, expect, it } from 'vitest'
import type { OneSignal } from '../onesignal.ts'
import { clientOver } from '../testing/client-kit.ts'

const user = { external_id: 'user-17' }
const number = { type: 'SMS', token: '+15035556789' } as const

const writes = {
  'users.create': (client: OneSignal) => client.users.create({ identity: user }),
  'users.update': (client: OneSignal) => client.users.update(user, {}),
  'users.delete': (client: OneSignal) => client.users.delete(user),
  'subscriptions.create': (client: OneSignal) => client.subscriptions.create(user, number),
  'subscriptions.update': (client: OneSignal) => client.subscriptions.update('s', {}),
  'subscriptions.updateByToken': (client: OneSignal) =>
    client.subscriptions.updateByToken('SMS', number.token, {}),
  'subscriptions.delete': (client: OneSignal) => client.subscriptions.delete('s'),
  'subscriptions.transfer': (client: OneSignal) => client.subscriptions.transfer('s', user),
  'customEvents.create': (client: OneSignal) =>
    client.customEvents.create([{ name: 'seen', ...user }]),
}

type Row = readonly [write: keyof typeof writes, byStatus: Readonly<Record<number, string>>]

// 203 stands for a success that no source lists.
const meanings: readonly Row[] = [
  ['users.create', { 200: 'created', 201: 'created', 202: 'updated', 203: 'created' }],
  ['users.update', { 200: 'updated', 201: 'updated', 202: 'accepted', 203: 'updated' }],
  ['users.delete', { 200: 'deleted', 201: 'deleted', 202: 'accepted', 203: 'deleted' }],
  ['subscriptions.create', { 200: 'created', 201: 'created', 202: 'transferred', 203: 'created' }],
  ['subscriptions.update', { 200: 'accepted', 202: 'accepted', 203: 'accepted' }],
  ['subscriptions.updateByToken', { 200: 'accepted', 202: 'accepted', 203: 'accepted' }],
  ['subscriptions.delete', { 200: 'accepted', 202: 'accepted', 203: 'accepted' }],
  ['subscriptions.transfer', { 200: 'transferred', 202: 'accepted', 203: 'transferred' }],
  ['customEvents.create', { 200: 'accepted', 202: 'accepted', 203: 'accepted' }],
]

/** All but a new user, who has an id to tell. */
const mayBeEmpty = meanings.map(([write]) => write).filter((write) => write !== 'users.create')

const cases = meanings.flatMap(([write, byStatus]) =>
  Object.entries(byStatus).map(([status, effect]) => ({ write, status: Number(status), effect })),
)

describe('what a write came to', () => {
  it.each(cases)('$write: $status means $effect', async ({ write, status, effect }) => {
    const { client } = clientOver([{ status, json: {} }])
    expect(await writes[write](client)).toMatchObject({ effect })
  })

  it('stands beside everything that was answered', async () => {
    const json = { identity: { onesignal_id: 'x' }, subscriptions: [{ id: 's' }], future: 1 }
    const { client } = clientOver([{ status: 202, json }])
    expect(await client.users.create({ identity: user })).toEqual({ ...json, effect: 'updated' })
  })

  it('is not taken from an answer that has a field of the same name', async () => {
    const { client } = clientOver([{ status: 200, json: { effect: 'magic' } }])
    expect(await client.users.delete(user)).toEqual({ effect: 'deleted' })
  })

  it.each(mayBeEmpty)('is all there is of an empty answer to %s', async (write) => {
    const { client } = clientOver([
      { status: 200, text: '' },
      { status: 202, text: '' },
    ])
    const { [write]: byStatus } = Object.fromEntries(meanings)
    const more = write === 'customEvents.create' ? { errors: [] } : {}
    expect(await writes[write](client)).toEqual({ effect: byStatus?.[200], ...more })
    expect(await writes[write](client)).toEqual({ effect: byStatus?.[202], ...more })
  })

  it('is unknown when the answer to a new user has no body, and so no id', async () => {
    const { client } = clientOver([{ status: 202, text: '' }], { maxAttempts: 1 })
    await expect(client.users.create({ identity: user })).rejects.toMatchObject({
      name: 'UnreadableResponseError',
      status: 202,
      outcome: 'unknown',
    })
  })
})

describe('an API key that is changed or deleted', () => {
  it.each([
    ['{}', {}],
    ['', {}],
  ])('answers %j as an object', async (text, expected) => {
    const { client } = clientOver([{ text }, { text }], { organizationKey: 'organization-key' })
    expect(await client.apiKeys.update('k', { name: 'a' })).toEqual(expected)
    expect(await client.apiKeys.delete('k')).toEqual(expected)
  })
})
