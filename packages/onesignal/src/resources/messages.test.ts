import { describe, expect, it } from 'vitest'
import { isMessageSent } from '../is-message-sent.ts'
import { APP_ID as appId, bodyOf, clientOver, lost } from '../testing/client-kit.ts'

const input = { include_phone_numbers: ['+15035556789'], contents: { en: 'Hello' } }

const keyOf = (request: { body?: string | undefined } | undefined): unknown =>
  Reflect.get(Object(bodyOf(request)), 'idempotency_key')

describe('messages.send', () => {
  it('adds the app and an idempotency key, and leaves the input as it was', async () => {
    const { client, transport } = clientOver([{ json: { id: 'm' } }])
    const frozen = Object.freeze({ ...input })
    const { idempotencyKey } = await client.messages.send(frozen).withResponse()
    expect(bodyOf(transport.requests[0])).toEqual({
      ...input,
      app_id: appId,
      idempotency_key: idempotencyKey,
    })
    expect(frozen).toEqual(input)
  })

  it('keeps one key over a 429, a lost connection and a 503', async () => {
    const { client, transport, clock } = clientOver([
      { status: 429, headers: { 'retry-after': '2' } },
      lost(),
      { status: 503, text: '<html>down</html>' },
      { json: { id: 'm' }, headers: { 'idempotent-replayed': 'true' } },
    ])
    const { attempts, replayed } = await client.messages.send(input).withResponse()
    expect(attempts).toHaveLength(4)
    expect(replayed).toBe(true)
    expect(new Set(transport.requests.map(keyOf)).size).toBe(1)
    expect(clock.waits[0]).toBeGreaterThanOrEqual(2000)
  })

  it('tells a message that was sent from one that reached nobody', async () => {
    const errors = ['All included players are not subscribed']
    const { client } = clientOver([
      { json: { id: 'm', errors: { invalid_phone_numbers: [] } } },
      { json: { id: '', errors } },
      { json: { errors } },
    ])
    expect(isMessageSent(await client.messages.send(input))).toBe(true)
    expect(isMessageSent(await client.messages.send(input))).toBe(false)
    expect(isMessageSent(await client.messages.send(input))).toBe(false)
  })

  it('gives the key of a call that failed in the end, so that it can be made again', async () => {
    const down = { status: 500, text: '' }
    const { client, transport } = clientOver([down, down, down, down])
    const error = await client.messages.send(input).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      name: 'ServerError',
      outcome: 'unknown',
      idempotencyKey: keyOf(transport.requests[0]),
    })
  })
})

describe('messages.view and messages.cancel', () => {
  it('ask for the message under its app', async () => {
    const { client, transport } = clientOver([{ json: { id: 'm' } }, { json: { success: true } }])
    await client.messages.view('m', { outcome_time_range: '1d' })
    await client.messages.cancel('m')
    expect(transport.requests.map(({ method, url }) => [method, url])).toEqual([
      ['GET', `https://api.onesignal.com/notifications/m?outcome_time_range=1d&app_id=${appId}`],
      ['DELETE', `https://api.onesignal.com/notifications/m?app_id=${appId}`],
    ])
  })

  it.each(['', ' ', '.', '..'])(
    'refuse the id %j, which would reach another address',
    async (id) => {
      const { client, transport } = clientOver([])
      await expect(client.messages.cancel(id)).rejects.toMatchObject({
        name: 'InvalidInputError',
        problems: [{ path: 'message_id' }],
      })
      expect(transport.requests).toEqual([])
    },
  )
})
