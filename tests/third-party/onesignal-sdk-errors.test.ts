import { ApiException, OneSignalErrors, RequiredError } from '@onesignal/node-onesignal'
import { defaultOneSignalApp, type Fault } from '@textwire/mock-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failureOf } from './support/failure-of.ts'
import { notificationOf } from './support/notification-of.ts'
import { openSdkStage, type SdkStage } from './support/open-sdk-stage.ts'

const { appId, apiKey } = defaultOneSignalApp
const phone = '+15035550123'
const hello = { include_phone_numbers: [phone], contents: { en: 'Hello' } }

describe('errors of the official SDK', () => {
  let stage: SdkStage
  beforeEach(async () => {
    stage = await openSdkStage()
  })
  afterEach(() => stage.close())

  const send = (fields = {}) =>
    stage.api.createNotification(notificationOf({ ...hello, ...fields }))
  const unknown = crypto.randomUUID()

  it.each<
    [title: string, call: (stage: SdkStage) => Promise<unknown>, code: number, words: string]
  >([
    [
      'a wrong key',
      ({ apiWith }) => apiWith({ restApiKey: 'x' }).createNotification(notificationOf(hello)),
      403,
      OneSignalErrors.INVALID_API_KEY,
    ],
    [
      'a message that is not there',
      ({ api }) => api.cancelNotification(appId, unknown),
      404,
      OneSignalErrors.NOTIFICATION_NOT_FOUND,
    ],
    [
      'a message to nobody',
      ({ api }) => api.createNotification(notificationOf({ contents: { en: 'Hello' } })),
      400,
      OneSignalErrors.NO_TARGETING_SPECIFIED,
    ],
    [
      'a message without English',
      ({ api }) => api.createNotification(notificationOf({ ...hello, contents: { de: 'Hallo' } })),
      400,
      'Message Notifications must have English language content',
    ],
    [
      'a user who is not there, in a list with codes',
      ({ api }) => api.getUser(appId, 'external_id', 'nobody'),
      404,
      'Subscription not found',
    ],
  ])('reads %s', async (_title, call, code, words) => {
    const error = await failureOf(call(stage))
    expect(error.code).toBe(code)
    expect(error.errorMessages).toEqual([words])
    expect(stage.inboxOf(phone)).toEqual([])
  })

  it.each([
    [429, 'API rate limit exceeded'],
    [503, OneSignalErrors.SERVICE_UNAVAILABLE],
  ])('reads a %i, with Retry-After among the headers and in no field', async (status, words) => {
    stage.world.fault({ operation: 'onesignal.sendMessage', status, retryAfter: 7 })
    const error = await failureOf(send())
    expect(error.errorMessages).toEqual([words])
    expect(error.headers).toMatchObject({ 'retry-after': '7' })
    expect(stage.inboxOf(phone)).toEqual([])
  })

  it('reads which limit was met', async () => {
    await stage.close()
    stage = await openSdkStage({ rateLimits: { writesPerSubjectPerSecond: 1 } })
    const write = () =>
      stage.api.createUser(appId, {
        identity: { external_id: 'ann' },
      })
    await write()
    expect(await failureOf(write())).toMatchObject({
      code: 429,
      body: { limit: 'Subscription/User Update Per Device' },
    })
  })

  it.each<[string, Fault, body: unknown]>([
    ['a page', { status: 503, body: { html: '<h1>Down</h1>' } }, '<h1>Down</h1>'],
    ['plain words', { status: 502, body: { text: 'Bad gateway' } }, 'Bad gateway'],
    ['no body', { status: 503, body: 'empty' }, ''],
  ])('has no messages for %s', async (_, fault, body) => {
    stage.world.fault(fault)
    expect(await failureOf(send())).toMatchObject({ body, errorMessages: [] })
  })

  it('takes a page with status 200 for an answer', async () => {
    stage.world.fault({ status: 200, body: { html: '<h1>Hello</h1>' } })
    expect(await send()).toBe('<h1>Hello</h1>')
  })

  it('sends a request without its key, and is told what a wrong key is told', async () => {
    const error = await failureOf(stage.apiWith({}).createNotification(notificationOf(hello)))
    expect(error).toMatchObject({ code: 403, errorMessages: [OneSignalErrors.INVALID_API_KEY] })
  })

  // The status is lost with the answer that cannot be parsed; what is thrown is not an ApiException.
  it.each<[string, Fault, words: string]>([
    [
      'an empty body that calls itself JSON',
      { status: 503, body: 'empty', headers: { 'content-type': 'application/json' } },
      'Unexpected end of JSON input',
    ],
    ['JSON that is cut off', { kind: 'truncated-json' }, 'JSON'],
    ['no content', { kind: 'no-content' }, 'Cannot parse content. No Content-Type defined.'],
  ])('cannot read %s, after which nobody knows that the text went out', async (_, fault, words) => {
    stage.world.fault({ ...fault, effect: 'happens' })
    const error: unknown = await send().catch((thrown: unknown) => thrown)
    expect(error).not.toBeInstanceOf(ApiException)
    expect(String(error)).toContain(words)
    expect(stage.inboxOf(phone)).toEqual(['Hello'])
  })

  it('says nothing of an event under a wrong key, which is refused with an empty text', async () => {
    const wrong = stage.apiWith({ restApiKey: 'x' })
    const events = [{ name: 'ordered', external_id: 'ann' }]
    const error = await failureOf(wrong.createCustomEvents(appId, { events }))
    expect(error).toMatchObject({ code: 401, body: '', errorMessages: [] })
  })

  it('prints numbers that an answer repeats in its message', async () => {
    stage.world.fault({ status: 400, body: { json: { errors: [`${phone} is not reachable`] } } })
    const error = await failureOf(send())
    expect(error.message).toContain(phone)
    expect(error.message).not.toContain(apiKey)
  })

  it('checks while it runs that an argument is there, and nothing else', async () => {
    // @ts-expect-error A JavaScript caller has no types.
    await expect(stage.api.getNotification(appId, undefined)).rejects.toThrow(RequiredError)
    expect(stage.world.requests).toEqual([])
    // An empty id asks for the list of messages, of which the SDK makes a message without fields.
    expect(await stage.api.getNotification(appId, '')).toEqual({})
    expect(stage.lastRequest().operation).toBe('onesignal.listMessages')
  })
})
