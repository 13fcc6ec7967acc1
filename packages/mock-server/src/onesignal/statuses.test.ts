import { operations } from '@textwire/onesignal/contract'
import { describe, expect, it } from 'vitest'
import { ALICE, send } from '../testing/calls.ts'
import { below, request, worldOf } from '../testing/onesignal.ts'
import { defaultOneSignalApp } from '../world/defaults.ts'
import type { Statuses } from './statuses.ts'

const { appId } = defaultOneSignalApp

const seeded = (statuses: Statuses, dialect: 'reference' | 'sdk' = 'reference') => {
  const world = worldOf({ statuses, dialect })
  const { id } = world.onesignal.app().subscription({ phone: ALICE, externalId: 'alice' })
  return { world, id }
}

describe('the statuses of an app', () => {
  const tags = { properties: { tags: { plan: 'gold' } } }

  it.each(['reference', 'sdk'] as const)('go before those of the dialect %s', async (dialect) => {
    const { world } = seeded({ updateUser: 200 }, dialect)
    const { status, json } = await request(
      world,
      'PATCH',
      below('/users/by/external_id/alice'),
      tags,
    )
    expect([status, json.properties.tags]).toEqual([200, { plan: 'gold' }])
  })

  it('leave refusals and other operations alone', async () => {
    const { world, id } = seeded({ updateUser: 200 })
    expect((await request(world, 'PATCH', below('/users/by/external_id/bob'), tags)).status).toBe(
      404,
    )
    expect((await request(world, 'DELETE', below(`/subscriptions/${id}`))).status).toBe(202)
  })

  it('hold where the body names the app', async () => {
    const { world } = seeded({ viewMessageHistory: 200 })
    const { id } = (await send(world)).json
    const body = { app_id: appId, events: 'clicked', email: 'ops@example.com' }
    expect((await request(world, 'POST', `/notifications/${id}/history`, body)).status).toBe(200)
  })

  it('are those of one app alone', async () => {
    const { world } = seeded({ createUser: 201 })
    const other = crypto.randomUUID()
    world.onesignal.addApp({ appId: other, apiKeys: ['other'] })
    const create = (app: string, key: string) =>
      request(world, 'POST', `/apps/${app}/users`, {}, { authorization: `Key ${key}` })
    expect((await create(appId, defaultOneSignalApp.apiKey)).status).toBe(201)
    expect((await create(other, 'other')).status).toBe(200)
  })

  it.each([
    [{ updateUser: 204 }, 'statuses.updateUser is 204; allowed: 200, 202.'],
    [{ sendMessage: 400 }, 'statuses.sendMessage is 400; allowed: 200.'],
    [
      { sendMesage: 200 },
      "statuses has 'sendMesage', which is no operation. Allowed: listMessages",
    ],
  ])(
    'are refused when the app is made, where the contract does not know them: %j',
    (given, words) => {
      expect(() => worldOf({ statuses: given as Statuses })).toThrow(RangeError)
      expect(() => worldOf({ statuses: given as Statuses })).toThrow(words)
    },
  )

  it('may be all that the contract lists', () => {
    for (const [name, { success }] of Object.entries(operations)) {
      for (const status of success)
        expect(() => worldOf({ statuses: { [name]: status } })).not.toThrow()
    }
  })
})
