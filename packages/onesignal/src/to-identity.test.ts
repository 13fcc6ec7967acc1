import { describe, expect, it } from 'vitest'
import { bodyOf, clientOver, unchecked } from './testing/client-kit.ts'
import type { UserAlias } from './user-alias.ts'

describe('an alias in a body', () => {
  it.each([
    [{ external_id: 'user-17' }, { external_id: 'user-17' }],
    [{ alias_label: 'crm_id', alias_id: 'C/4711' }, { crm_id: 'C/4711' }],
  ] as const)('%o is written as it is', async (owner, identity) => {
    const { client, transport } = clientOver([{ json: {} }])
    await client.subscriptions.transfer('s', owner)
    expect(bodyOf(transport.requests[0])).toEqual({ identity })
  })

  it.each(['', '  ', null, 17])('is not sent when its id is %j', async (external_id) => {
    const { client, transport } = clientOver([{ json: {} }])
    const owner = unchecked<UserAlias>({ external_id })
    await expect(client.subscriptions.transfer('s', owner)).rejects.toMatchObject({
      name: 'InvalidInputError',
    })
    expect(transport.requests).toEqual([])
  })
})
