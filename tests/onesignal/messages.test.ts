import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal, isMessageSent } from '@textwire/onesignal'
import type { OneSignal, OneSignalOptions } from '@textwire/onesignal'
import { doors } from '../support/doors.ts'
import type { Door } from '../support/doors.ts'

const { appId, apiKey } = defaultOneSignalApp
const number = '+15035556789'
const hello = { include_phone_numbers: [number], contents: { en: 'Hello' } }

describe.each(doors)('OneSignal %s', (_, open) => {
  let door: Door
  let client: OneSignal
  const clientWith = (options: OneSignalOptions) =>
    createOneSignal({ appId, apiKey, ...door.onesignal, ...options })
  const inbox = () => door.world.phone(number).inbox.map(({ text }) => text)

  const schedule = async () => {
    const later = new Date(door.world.clock.now() + 3_600_000).toISOString()
    const result = await client.messages.send({ ...hello, send_after: later })
    return isMessageSent(result) ? result.id : ''
  }

  beforeEach(async () => {
    door = await open()
    client = clientWith({})
  })
  afterEach(() => door.close())

  describe('sendMessage', () => {
    it('answers 200 and the phone receives the text', async () => {
      const { data, status, replayed, attempts } = await client.messages.send(hello).withResponse()
      expect(isMessageSent(data) && data.id).toMatch(/^[0-9a-f-]{36}$/)
      expect({ status, replayed, attempts: attempts.length }).toEqual({
        status: 200,
        replayed: false,
        attempts: 1,
      })
      expect(inbox()).toEqual(['Hello'])
    })

    it('answers 200 without an id when nobody is subscribed', async () => {
      await client.messages.send(hello)
      door.world.onesignal.app().subscription({ phone: number, subscribed: false })
      const result = await client.messages.send(hello)
      expect(isMessageSent(result)).toBe(false)
      expect(result.errors).toEqual(['All included players are not subscribed'])
      expect(inbox()).toEqual(['Hello'])
    })

    it('lists the numbers that were unsubscribed, and sends to the others', async () => {
      door.world.onesignal.app().subscription({ phone: '+12025550123', subscribed: false })
      const result = await client.messages.send({
        ...hello,
        include_phone_numbers: [number, '+12025550123'],
      })
      expect(isMessageSent(result) && result.errors?.invalid_phone_numbers).toEqual([
        '+12025550123',
      ])
      expect(inbox()).toEqual(['Hello'])
    })

    it('answers a repeat under the same key from memory', async () => {
      const idempotencyKey = crypto.randomUUID()
      const first = await client.messages.send(hello, { idempotencyKey })
      const again = await client.messages.send(hello, { idempotencyKey }).withResponse()
      expect(again.replayed).toBe(true)
      expect(again.data.id).toBe(first.id)
      expect(inbox()).toEqual(['Hello'])
    })

    it('gives the reason of a 400', async () => {
      await expect(client.messages.send({ ...hello, sms_from: 'nobody' })).rejects.toMatchObject({
        name: 'InvalidRequestError',
        status: 400,
        outcome: 'not-sent',
        operation: 'onesignal.sendMessage',
      })
      expect(inbox()).toEqual([])
    })

    it('gives advice on a wrong key: 403', async () => {
      const wrong = clientWith({ apiKey: 'os_v2_app_another_key' })
      const error: unknown = await wrong.messages.send(hello).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ name: 'AuthError', status: 403, outcome: 'not-sent' })
      expect(String(error)).toMatch(/Access denied/)
      expect(JSON.stringify(error)).not.toContain('another_key')
    })

    it('waits out a 429 and sends once', async () => {
      door.world.fault({ operation: 'onesignal.sendMessage', status: 429, retryAfter: 0 })
      const { attempts } = await client.messages.send(hello).withResponse()
      expect(attempts.map(({ status }) => status)).toEqual([429, 200])
      expect(inbox()).toEqual(['Hello'])
    })

    it('ends at once on a 429 that asks for too long', async () => {
      door.world.fault({ operation: 'onesignal.sendMessage', status: 429, retryAfter: 3600 })
      await expect(client.messages.send(hello)).rejects.toMatchObject({
        name: 'RateLimitError',
        retryAfterMs: 3_600_000,
        attempts: [{ status: 429 }],
      })
    })

    it('repeats after a 503 with a page, and after a connection that dies, under one key', async () => {
      door.world.faults([
        { operation: 'onesignal.sendMessage', status: 503, body: { html: '<h1>Down</h1>' } },
        { operation: 'onesignal.sendMessage', reset: 'after' },
      ])
      const { attempts, replayed } = await client.messages.send(hello).withResponse()
      expect(attempts).toHaveLength(3)
      expect(replayed).toBe(true)
      expect(inbox()).toEqual(['Hello'])
      door.world.assertFaultsUsed()
    })

    it('says that it may be sent when the provider never answers well', async () => {
      door.world.fault({ operation: 'onesignal.sendMessage', status: 503, times: 4 })
      await expect(client.messages.send(hello)).rejects.toMatchObject({
        name: 'ServerError',
        status: 503,
        outcome: 'unknown',
        idempotencyKey: expect.any(String),
      })
    })
  })

  describe('viewMessage and cancelMessage', () => {
    it('view answers 200 with what was sent', async () => {
      const { id } = await client.messages.send(hello)
      await expect(client.messages.view(id ?? '')).resolves.toMatchObject({
        id,
        app_id: appId,
        contents: { en: 'Hello' },
        successful: 1,
      })
    })

    it('view answers 404 for a message that the app does not have', async () => {
      await expect(client.messages.view(crypto.randomUUID())).rejects.toMatchObject({
        name: 'NotFoundError',
        status: 404,
      })
    })

    it('cancel stops a scheduled message: 200', async () => {
      const id = await schedule()
      await expect(client.messages.cancel(id)).resolves.toEqual({ success: true })
      await door.world.clock.advance('2h')
      expect(inbox()).toEqual([])
    })

    it('cancel answers 400 once the message has gone out', async () => {
      const id = await schedule()
      await door.world.clock.advance('2h')
      expect(inbox()).toEqual(['Hello'])
      await expect(client.messages.cancel(id)).rejects.toMatchObject({
        name: 'InvalidRequestError',
        status: 400,
      })
    })

    it('cancel answers 404 for a message that the app does not have', async () => {
      await expect(client.messages.cancel(crypto.randomUUID())).rejects.toMatchObject({
        name: 'NotFoundError',
      })
    })

    it.each(['viewMessage', 'cancelMessage'] as const)(
      '%s waits out a 429 and repeats after a 503',
      async (operation) => {
        const id = await schedule()
        door.world.faults([
          { operation: `onesignal.${operation}`, status: 429, retryAfter: 0 },
          { operation: `onesignal.${operation}`, status: 503 },
        ])
        const call =
          operation === 'viewMessage' ? client.messages.view(id) : client.messages.cancel(id)
        expect((await call.withResponse()).attempts.map(({ status }) => status)).toEqual([
          429, 503, 200,
        ])
      },
    )
  })
})
