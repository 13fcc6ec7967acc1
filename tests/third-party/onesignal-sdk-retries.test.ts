import { createNotificationWithRetry } from '@onesignal/node-onesignal'
import { defaultOneSignalApp, type Fault } from '@textwire/mock-server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failureOf } from './support/failure-of.ts'
import { notificationOf } from './support/notification-of.ts'
import { openSdkStage, type SdkStage } from './support/open-sdk-stage.ts'
import { skipLongWaits } from './support/skip-long-waits.ts'

const phone = '+15035550123'
const operation = 'onesignal.sendMessage'
const hello = () => notificationOf({ include_phone_numbers: [phone], contents: { en: 'Hello' } })

describe('createNotificationWithRetry of the official SDK', () => {
  let stage: SdkStage
  beforeEach(async () => {
    stage = await openSdkStage()
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await stage.close()
  })

  it('sends once, under a key that it writes into the message it was given', async () => {
    const notification = hello()
    const { response, wasReplayed } = await createNotificationWithRetry(
      stage.configuration,
      notification,
    )
    expect(wasReplayed).toBe(false)
    expect(notification.idempotency_key).toMatch(/^[0-9a-f-]{36}$/)
    expect(response.external_id).toBe(notification.idempotency_key)
    expect(stage.inboxOf(phone)).toEqual(['Hello'])
  })

  it.each<[string, Fault, wasReplayed: boolean]>([
    ['a 429', { operation, status: 429, retryAfter: 0 }, false],
    ['a 503', { operation, status: 503, retryAfter: 0 }, false],
    [
      'a 503 although the text went out',
      { operation, status: 503, retryAfter: 0, effect: 'happens' },
      true,
    ],
  ])(
    'repeats after %s under the same key, and the phone rings once',
    async (_, fault, replayed) => {
      stage.world.fault(fault)
      const { wasReplayed } = await stage.api.createNotificationWithRetry(hello())
      expect(wasReplayed).toBe(replayed)
      const keys = stage.world.requests.map(({ body }) => Object(body).idempotency_key)
      expect(keys).toHaveLength(2)
      expect(new Set(keys).size).toBe(1)
      expect(stage.inboxOf(phone)).toEqual(['Hello'])
    },
  )

  it('repeats after a connection that died, one second later', async () => {
    const waits = skipLongWaits()
    stage.world.fault({ operation, reset: 'after' })
    const { wasReplayed } = await stage.api.createNotificationWithRetry(hello())
    expect(wasReplayed).toBe(true)
    expect(waits).toEqual([1000])
    expect(stage.inboxOf(phone)).toEqual(['Hello'])
  })

  it('doubles its waits, without chance in them and without an end to them', async () => {
    const waits = skipLongWaits()
    stage.world.fault({ operation, status: 503, times: 5 })
    await stage.api.createNotificationWithRetry(hello(), { maxRetries: 5, baseDelayMs: 60_000 })
    expect(waits).toEqual([60_000, 120_000, 240_000, 480_000, 960_000])
  })

  it('does not know a Retry-After that is a date', async () => {
    const waits = skipLongWaits()
    const date = new Date(Date.UTC(2026, 5, 1, 12, 0, 30))
    stage.world.fault({ operation, status: 429, retryAfter: date })
    await stage.api.createNotificationWithRetry(hello())
    expect(waits).toEqual([1000])
  })

  it.each([500, 502, 504])(
    'gives up on a %i, and does not say whether the text went out: it did',
    async (status) => {
      stage.world.fault({ operation, status, effect: 'happens' })
      const error = await failureOf(stage.api.createNotificationWithRetry(hello()))
      expect(error.code).toBe(status)
      expect(stage.world.requests).toHaveLength(1)
      expect(stage.inboxOf(phone)).toEqual(['Hello'])
    },
  )

  it('throws the last refusal after three repeats', async () => {
    stage.world.fault({ operation, status: 429, retryAfter: 0, times: 4 })
    const error = await failureOf(stage.api.createNotificationWithRetry(hello()))
    expect(error).toMatchObject({ code: 429, headers: { 'retry-after': '0' } })
    expect(stage.world.requests).toHaveLength(4)
    expect(stage.inboxOf(phone)).toEqual([])
  })
})

describe('the official SDK elsewhere', () => {
  let stage: SdkStage
  beforeEach(async () => {
    stage = await openSdkStage()
  })
  afterEach(() => stage.close())

  it('sends without a key: whoever repeats createNotification by hand texts twice', async () => {
    stage.world.fault({ operation, status: 503, effect: 'happens' })
    const error = await failureOf(stage.api.createNotification(hello()))
    expect(error.code).toBe(503)
    await stage.api.createNotification(hello())
    expect(stage.inboxOf(phone)).toEqual(['Hello', 'Hello'])
  })

  it('repeats nothing: a user that meets a 429 is not written', async () => {
    stage.world.fault({ operation: 'onesignal.createUser', status: 429, retryAfter: 0 })
    const { appId } = defaultOneSignalApp
    const error = await failureOf(stage.api.createUser(appId, { identity: { external_id: 'ann' } }))
    expect(error.code).toBe(429)
    expect(stage.app.users).toEqual([])
  })
})
