import { describe, expect, it } from 'vitest'
import { createScriptedTransport, createTestClock } from '@textwire/core/testing'
import type { ScriptedAnswer } from '@textwire/core/testing'
import { createAirship } from '../airship.ts'

const identity = { msisdn: '15035556789', sender: '12345' }
const lost = Object.assign(new TypeError('fetch failed'), {
  cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
})

function clientOver(script: ScriptedAnswer[]) {
  const transport = createScriptedTransport(script)
  const client = createAirship({
    appKey: 'app',
    masterSecret: 'secret',
    transport,
    clock: createTestClock(),
  })
  return { client, transport }
}

describe('sms.register', () => {
  it('writes the moment of consent the way Airship wants it', async () => {
    const { client, transport } = clientOver([{ status: 201, json: { ok: true, channel_id: 'c' } }])
    const input = Object.freeze({ ...identity, opted_in: new Date('2026-02-13T11:58:59Z') })
    await client.sms.register(input)
    expect(JSON.parse(transport.requests[0]?.body ?? '')).toEqual({
      ...identity,
      opted_in: '2026-02-13T11:58:59',
    })
  })

  it('is repeated after a lost connection when consent is given', async () => {
    const { client, transport } = clientOver([lost, { status: 200, json: { ok: true } }])
    await client.sms.register({ ...identity, opted_in: new Date() })
    expect(transport.requests).toHaveLength(2)
  })

  it('is not repeated without consent: each call texts the person', async () => {
    const { client, transport } = clientOver([lost])
    await expect(client.sms.register(identity)).rejects.toMatchObject({
      name: 'OutcomeUnknownError',
      outcome: 'unknown',
    })
    expect(transport.requests).toHaveLength(1)
  })
})

describe('sms.lookup', () => {
  it('gives every date its zone and keeps what it does not know', async () => {
    const channel = {
      channel_id: 'c',
      created: '2020-04-27T22:06:21',
      opt_in_date: '2022-07-07T03:23:13',
      last_registration: null,
      new_field: 1,
    }
    const { client } = clientOver([{ json: { ok: true, channel } }])
    const { data, status } = await client.sms
      .lookup({ msisdn: '15035556789', sender: '12345' })
      .withResponse()
    expect(status).toBe(200)
    expect(data.channel).toEqual({
      ...channel,
      created: '2020-04-27T22:06:21Z',
      opt_in_date: '2022-07-07T03:23:13Z',
    })
  })

  it('encodes a sender with its country', async () => {
    const { client, transport } = clientOver([{ json: { ok: true, channel: {} } }])
    await client.sms.lookup({ msisdn: '15035556789', sender: 'US:12345' })
    expect(transport.requests[0]?.url).toContain('/15035556789/US%3A12345')
  })
})

describe('sms.optOut', () => {
  it('is repeated, and takes a 202 for success', async () => {
    const { client, transport } = clientOver([
      { status: 502, text: '' },
      { status: 202, json: { ok: true } },
    ])
    await expect(client.sms.optOut(identity)).resolves.toEqual({ ok: true })
    expect(transport.requests).toHaveLength(2)
  })
})

describe('push.send', () => {
  const push = {
    audience: { sms_id: identity },
    device_types: ['sms' as const],
    notification: { sms: { alert: 'Hello' } },
  }

  it.each([
    ['a lost connection', lost],
    ['a 500', { status: 500, text: '' }],
    ['a 503 with Retry-After', { status: 503, headers: { 'retry-after': '1' }, json: {} }],
    ['a 202 that cannot be read', { status: 202, text: '<html>' }],
  ] as [string, ScriptedAnswer][])('is not repeated after %s', async (_, answer) => {
    const { client, transport } = clientOver([answer])
    await expect(client.push.send(push)).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
    expect(transport.requests).toHaveLength(1)
  })

  it('is repeated after a 429, which was not accepted', async () => {
    const { client, transport } = clientOver([
      { status: 429, json: {} },
      { status: 202, json: { ok: true } },
    ])
    await client.push.send([push])
    expect(transport.requests).toHaveLength(2)
  })
})
