import { describe, expect, it } from 'vitest'
import { InvalidInputError } from '@textwire/core'
import { APP_ID, clientOver, failureOf, unchecked } from './testing/client-kit.ts'
import type { UserAlias } from './user-alias.ts'

const ONE_OF = 'must be one of { external_id }, { onesignal_id } and { alias_label, alias_id }'

const malformed: [alias: unknown, got: string][] = [
  [{}, 'object'],
  [[], 'object'],
  [null, 'null'],
  [undefined, 'undefined'],
  ['+15035556789', 'string'],
  [15035556789, 'number'],
  [15035556789n, 'bigint'],
  [{ external_id: undefined }, 'object'],
  [{ external_id: 'user-17', onesignal_id: 'x' }, 'external_id, onesignal_id'],
  [{ external_id: 'user-17', crm_id: 'C-4711' }, 'external_id, crm_id'],
  [{ externalId: 'user-17' }, 'externalId'],
  [{ alias_label: 'crm_id' }, 'alias_label'],
  [{ alias_id: 'C-4711' }, 'alias_id'],
  [{ alias_label: 'crm_id', external_id: 'user-17' }, 'alias_label, external_id'],
  [
    { external_id: 'user-17', alias_label: 'crm_id', alias_id: 'C-4711' },
    'external_id, alias_label, alias_id',
  ],
]

describe('what names no user, or more than one', () => {
  it.each(malformed)(
    '%o is refused unsent, with what is allowed and the names given',
    async (alias, got) => {
      const { client, transport } = clientOver()
      const error = await failureOf(client.users.view(unchecked<UserAlias>(alias)))
      expect(error).toBeInstanceOf(InvalidInputError)
      expect(error).toMatchObject({
        message: `onesignal.viewUser was not sent. alias: ${ONE_OF}; got ${got}`,
        problems: [{ path: 'alias' }],
        outcome: 'not-sent',
      })
      expect(transport.requests).toEqual([])
    },
  )

  it.each([
    ['an empty id', { external_id: '' }, 'alias_id'],
    ['a blank id', { external_id: '  ' }, 'alias_id'],
    ['an id that is no text', { external_id: ['user-17'] }, 'alias_id'],
    ['null for an id', { onesignal_id: null }, 'alias_id'],
    ['an id that would climb out of its path', { external_id: '..' }, 'alias_id'],
    ['a label that would', { alias_label: '.', alias_id: 'x' }, 'alias_label'],
  ])('%s is refused unsent', async (_what, alias, path) => {
    const { client, transport } = clientOver()
    await expect(client.users.view(unchecked<UserAlias>(alias))).rejects.toMatchObject({
      name: 'InvalidInputError',
      problems: [{ path }],
    })
    expect(transport.requests).toEqual([])
  })

  it.each([
    ['users.update', 'onesignal.updateUser'],
    ['users.delete', 'onesignal.deleteUser'],
    ['subscriptions.create', 'onesignal.createSubscription'],
    ['subscriptions.transfer', 'onesignal.transferSubscription'],
    ['aliases.view', 'onesignal.viewAliases'],
    ['aliases.add', 'onesignal.createAlias'],
    ['aliases.delete', 'onesignal.deleteAlias'],
  ])('%s refuses it as well, with a promise that rejects', async (method, operation) => {
    const { client } = clientOver()
    const [resource = '', name = ''] = method.split('.')
    const call = Reflect.get(Reflect.get(client, resource), name) as (
      ...input: readonly unknown[]
    ) => Promise<unknown>
    const error = await failureOf(name === 'transfer' ? call('s', {}) : call({}, 'crm_id'))
    expect(String(error)).toContain(`${operation} was not sent. alias: ${ONE_OF}`)
  })
})

const spelled: [alias: UserAlias, inPath: string][] = [
  [{ external_id: 'a+b' }, 'external_id/a%2Bb'],
  [{ external_id: 'a/b' }, 'external_id/a%2Fb'],
  [{ external_id: '../x' }, 'external_id/..%2Fx'],
  [{ external_id: 'a b' }, 'external_id/a%20b'],
  [{ external_id: 'a%2Fb' }, 'external_id/a%252Fb'],
  [{ external_id: 'a?b#c&d' }, 'external_id/a%3Fb%23c%26d'],
  [{ external_id: 'Zoë 🍕' }, 'external_id/Zo%C3%AB%20%F0%9F%8D%95'],
  [{ alias_label: 'krm/ügel', alias_id: '東京' }, 'krm%2F%C3%BCgel/%E6%9D%B1%E4%BA%AC'],
]

describe('an alias in a path', () => {
  it.each(spelled)('%o is spelled so that it stays one piece', async (alias, inPath) => {
    const { client, transport } = clientOver([{ json: {} }])
    await client.users.view(alias)
    expect(transport.requests[0]?.url).toBe(
      `https://api.onesignal.com/apps/${APP_ID}/users/by/${inPath}`,
    )
  })

  it('leaves out what is undefined, as a spread of optional fields gives', async () => {
    const { client, transport } = clientOver([{ json: {} }])
    const alias = unchecked<UserAlias>({ external_id: 'user-17', onesignal_id: undefined })
    await client.users.view(alias)
    expect(transport.requests[0]?.url).toContain('/users/by/external_id/user-17')
  })
})
