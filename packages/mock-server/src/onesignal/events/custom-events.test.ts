import { describe, expect, it } from 'vitest'
import { postMessage, readJson } from '../../testing/calls.ts'
import { below, request, worldOf } from '../../testing/onesignal.ts'
import { defaultOneSignalApp } from '../../world/defaults.ts'

const START = Date.UTC(2026, 5, 1)
const record = (world: ReturnType<typeof worldOf>, ...events: object[]) =>
  request(world, 'POST', below('/custom_events'), { events })
const placed = (more: object = {}) => ({ name: 'order_placed', external_id: 'alice', ...more })
const seeded = (options?: Parameters<typeof worldOf>[0]) => {
  const world = worldOf(options)
  const app = world.onesignal.app()
  return { world, app, alice: app.user({ externalId: 'alice' }) }
}

describe('custom events', () => {
  it.each([
    ['reference', 202],
    ['sdk', 200],
  ] as const)('are recorded, in the dialect %s with %i', async (dialect, expected) => {
    const { world, app, alice } = seeded({ dialect })
    const { status, json } = await record(
      world,
      placed({ properties: { total: '18.50' }, timestamp: '2026-05-31T23:00:00Z' }),
      { name: 'trial_ended', onesignal_id: alice.onesignalId },
    )
    expect([status, json]).toEqual([expected, {}])
    expect(app.customEvents).toMatchObject([
      {
        name: 'order_placed',
        onesignalId: alice.onesignalId,
        timestamp: START - 3_600_000,
        properties: { total: '18.50' },
      },
      { name: 'trial_ended', onesignalId: alice.onesignalId, timestamp: START },
    ])
  })

  it('in the future count as now', async () => {
    const { world, app } = seeded()
    await record(world, placed({ timestamp: '2027-01-01T00:00:00Z' }))
    expect(app.customEvents).toMatchObject([{ timestamp: START }])
  })

  it('of somebody unknown are listed; the others are recorded', async () => {
    const { world, app } = seeded()
    const idempotency_key = crypto.randomUUID()
    const { status, json } = await record(
      world,
      placed({ external_id: 'nobody', idempotency_key }),
      placed(),
    )
    expect(status).toBe(202)
    expect(json.errors).toEqual([
      {
        event_user_id: 'nobody',
        event_id: idempotency_key,
        error: {
          code: 'not found',
          title: 'failed to find a onesignal_id for user_id nobody',
        },
      },
    ])
    expect(app.customEvents).toHaveLength(1)
  })

  it('with a key are recorded once; one that failed can come again', async () => {
    const { world, app } = seeded()
    const event = placed({ external_id: 'bob', idempotency_key: crypto.randomUUID() })
    await record(world, event)
    app.user({ externalId: 'bob' })
    await record(world, event)
    await record(world, event)
    expect(app.customEvents).toHaveLength(1)
    await world.clock.advance('30d')
    await record(world, event)
    expect(app.customEvents).toHaveLength(2)
  })

  it.each([
    ['without a name', { external_id: 'alice' }],
    ['of nobody', { name: 'x' }],
    ['too large', placed({ properties: { text: 'x'.repeat(2024) } })],
    ['with a key that is no UUID', placed({ idempotency_key: 'x' })],
  ])('%s are 400, and the reason is in the log alone', async (_name, event) => {
    const { world, app } = seeded()
    const { status, json } = await record(world, event, placed())
    expect([status, json]).toEqual([400, {}])
    expect(world.requests.at(-1)?.notes).not.toEqual([])
    expect(app.customEvents).toHaveLength(0)
  })

  it('of more than a megabyte together are 400', async () => {
    const { world } = seeded()
    const event = placed({ properties: { text: 'x'.repeat(1900) } })
    expect((await record(world, ...Array.from({ length: 540 }, () => event))).status).toBe(400)
  })

  it.each([[{}], [{ authorization: 'Key wrong' }]])(
    'are 401 with an empty text for the headers %j',
    async (headers) => {
      const { world } = seeded()
      const body = { events: [placed()] }
      const answer = await request(world, 'POST', below('/custom_events'), body, headers)
      expect([answer.status, answer.text]).toEqual([401, ''])
      expect(answer.response.headers.get('content-type')).toBe('text/plain')
    },
  )
})

describe('unsubscribing with the token of an e-mail', () => {
  const EMAIL = 'alice@example.com'
  const sent = async (options?: Parameters<typeof worldOf>[0]) => {
    const { world, app } = seeded(options)
    const subscriptions = [{ type: 'Email', token: EMAIL }] as const
    app.user({ externalId: 'alice', subscriptions })
    const response = await postMessage(world, {
      app_id: defaultOneSignalApp.appId,
      include_aliases: { external_id: ['alice'] },
      target_channel: 'email',
      email_subject: 'June',
      email_body: '<p>June</p>',
    })
    const { id } = await readJson(response)
    const use = (token: string, message = id) =>
      request(
        world,
        'POST',
        below(`/notifications/${message}/unsubscribe?token=${token}`),
        undefined,
        {},
      )
    return { world, app, id, use }
  }

  it.each(['reference', 'sdk'] as const)('takes no key, in the dialect %s', async (dialect) => {
    const { world, app, id, use } = await sent({ dialect })
    const token = app.unsubscribeToken(id, EMAIL)
    expect(app.unsubscribeToken(id, EMAIL)).toBe(token)
    const { status, json } = await use(token)
    expect([status, json]).toEqual([202, { success: 'true' }])
    expect(app.subscriptions).toMatchObject([{ enabled: false, notificationTypes: -2 }])
    expect((await use(token)).status).toBe(202)
    expect(JSON.stringify(world.requests)).not.toContain(token)
  })

  it('refuses a wrong token, an unknown message and none at all', async () => {
    const { app, id, use } = await sent()
    expect((await use('wrong')).status).toBe(403)
    const token = app.unsubscribeToken(id, EMAIL)
    expect((await use(token, crypto.randomUUID())).status).toBe(404)
    expect((await use('')).status).toBe(400)
  })

  it('has no token for a message that was not sent', async () => {
    const { app } = seeded()
    expect(() => app.unsubscribeToken(crypto.randomUUID(), EMAIL)).toThrow(RangeError)
  })
})
