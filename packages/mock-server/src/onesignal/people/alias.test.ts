import { describe, expect, it } from 'vitest'
import { ALICE, keyHeader } from '../../testing/calls.ts'
import { below, request, worldOf } from '../../testing/onesignal.ts'

const seeded = () => {
  const world = worldOf()
  const app = world.onesignal.app()
  return { world, app, alice: app.user({ externalId: 'alice' }) }
}
const labels = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`l${index}`, 'x']))

describe('aliases', () => {
  const path = below('/users/by/external_id/alice/identity')

  it('are viewed, added, changed and deleted by a user’s alias', async () => {
    const { world, alice } = seeded()
    const own = { external_id: 'alice', onesignal_id: alice.onesignalId }
    expect((await request(world, 'GET', path)).json).toEqual({ identity: own })
    const added = await request(world, 'PATCH', path, { identity: { crm: '17' } })
    expect([added.status, added.json]).toEqual([200, { identity: { ...own, crm: '17' } }])
    await request(world, 'PATCH', path, { identity: { crm: '18' } })
    expect((await request(world, 'GET', below('/users/by/crm/17/identity'))).status).toBe(404)
    const deleted = await request(world, 'DELETE', `${path}/crm`)
    expect([deleted.status, deleted.json]).toEqual([200, { identity: own }])
    expect((await request(world, 'DELETE', `${path}/crm`)).status).toBe(404)
    expect((await request(world, 'DELETE', `${path}/constructor`)).status).toBe(404)
    expect((await request(world, 'DELETE', `${path}/onesignal_id`)).status).toBe(400)
  })

  it('are viewed and added by a subscription, without a key', async () => {
    const { world, app } = seeded()
    const { id, onesignalId } = app.subscription({ phone: ALICE })
    const behind = below(`/subscriptions/${id}/user/identity`)
    const added = await request(world, 'PATCH', behind, { identity: { external_id: 'bob' } }, {})
    const expected = { identity: { external_id: 'bob', onesignal_id: onesignalId } }
    expect([added.status, added.json]).toEqual([200, expected])
    expect((await request(world, 'GET', behind, undefined, {})).json).toEqual(expected)
  })

  it('belong to one user: 409', async () => {
    const { world, app } = seeded()
    const { id } = app.subscription({ phone: ALICE })
    const behind = below(`/subscriptions/${id}/user/identity`)
    const { status, json } = await request(world, 'PATCH', behind, {
      identity: { external_id: 'alice' },
    })
    expect(status).toBe(409)
    expect(json.errors[0].meta).toEqual({ conflicting_aliases: { external_id: 'alice' } })
  })

  it('are at most 20 besides the external id', async () => {
    const { world } = seeded()
    expect((await request(world, 'PATCH', path, { identity: labels(20) })).status).toBe(200)
    expect((await request(world, 'PATCH', path, { identity: labels(21) })).status).toBe(400)
    expect((await request(world, 'PATCH', path, { identity: { more: 'x' } })).status).toBe(400)
  })
})

describe('keys on people', () => {
  const view = below('/users/by/external_id/alice')

  it.each([
    ['no header', {}, 401, { errors: [expect.objectContaining({ code: 'auth-1' })] }],
    [
      'a wrong key',
      { authorization: 'Key os_v2_app_other' },
      403,
      { errors: [expect.stringContaining('Access denied')] },
    ],
  ])('are asked for: %s', async (_name, headers, status, body) => {
    const { world } = seeded()
    const answer = await request(world, 'GET', view, undefined, headers)
    expect([answer.status, answer.json]).toEqual([status, body])
  })

  it('are not needed by a device, which knows the user by the id of the service', async () => {
    const { world, alice } = seeded()
    const path = below(`/users/by/onesignal_id/${alice.onesignalId}`)
    expect((await request(world, 'GET', path, undefined, {})).status).toBe(200)
    expect((await request(world, 'GET', path, undefined, keyHeader)).status).toBe(200)
  })
})
