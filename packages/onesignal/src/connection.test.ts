import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConfigurationError, createTokenBucket } from '@textwire/core'
import type { BeforeCall } from '@textwire/core'
import { createScriptedTransport, createTestClock } from '@textwire/core/testing'
import type { ScriptedAnswer } from '@textwire/core/testing'
import { connectOneSignal } from './connection.ts'
import { isOneSignalError } from './errors/is-onesignal-error.ts'
import { createOneSignal } from './onesignal.ts'
import type { OneSignal } from './onesignal.ts'
import type { OneSignalOptions } from './onesignal-options.ts'
import { createMessages } from './resources/messages.ts'
import { createUsers } from './resources/users.ts'
import { sendMessage } from './send-message.ts'
import {
  ANOTHER_APP_ID,
  API_KEY,
  APP_ID,
  bodyOf,
  failureOf,
  ORGANIZATION_KEY,
} from './testing/client-kit.ts'

beforeEach(() => {
  vi.stubEnv('ONESIGNAL_APP_ID', '')
  vi.stubEnv('ONESIGNAL_API_KEY', '')
  vi.stubEnv('ONESIGNAL_ORGANIZATION_KEY', '')
})
afterEach(() => vi.unstubAllEnvs())

const text = { include_phone_numbers: ['+15035556789'], contents: { en: 'Hello' } }
const idempotencyKey = '7b0c2f9e-0f5b-4d64-9a52-0f3b2f2b7c11'
const refused: ScriptedAnswer = {
  status: 400,
  json: { errors: ['Message Notifications must have English language content'] },
}

function connected(script: readonly ScriptedAnswer[]) {
  const transport = createScriptedTransport(script)
  const clock = createTestClock()
  const options = { appId: APP_ID, apiKey: API_KEY, transport, clock, random: () => 0.5 }
  return { connection: connectOneSignal(options), client: createOneSignal(options), transport }
}

describe('a connection without resources', () => {
  it.each<[which: string, answer: ScriptedAnswer]>([
    ['a message that was sent', { json: { id: 'm', errors: { invalid_phone_numbers: [] } } }],
    ['one that reached nobody', { json: { id: '', errors: ['All … are not subscribed'] } }],
    ['a replay', { json: { id: 'm' }, headers: { 'idempotent-replayed': 'true' } }],
  ])('sends as a client does, and gives the same of %s', async (_which, answer) => {
    const { connection, client, transport } = connected([answer, answer, answer])
    const whole = await client.messages.send(text, { idempotencyKey })
    expect(await sendMessage(connection, text, { idempotencyKey })).toEqual(whole)
    expect(await createMessages(connection).send(text, { idempotencyKey })).toEqual(whole)
    const [first, ...others] = transport.requests.map((request) => ({ ...request, signal: null }))
    expect(others).toEqual([first, first])
  })

  it('takes the token of a user that is undefined as none', async () => {
    const { connection, transport } = connected([{ json: {} }])
    const { view } = createUsers(connection)
    await view({ external_id: 'user-17' }, { userToken: undefined })
    expect(transport.requests[0]?.headers['authorization']).toBe(`Key ${API_KEY}`)
  })

  it('has the words of the service on its errors, and codes for those who ask', async () => {
    const { connection, client } = connected([refused, refused])
    const lean = await failureOf(sendMessage(connection, text))
    const full = await failureOf(client.messages.send(text))
    expect(lean).toMatchObject({
      code: 'http400',
      title: 'Message Notifications must have English language content',
    })
    expect(full).toMatchObject({ code: 'noEnglishContent' })
    expect(isOneSignalError(lean, 'noEnglishContent')).toBe(true)
    expect(isOneSignalError(full, 'noEnglishContent')).toBe(true)
  })
})

/** A client with an organization key, and whatever else is given. */
function organizationClient(options: OneSignalOptions = {}, json: unknown = {}) {
  const transport = createScriptedTransport([{ json }])
  const client = createOneSignal({ organizationKey: ORGANIZATION_KEY, transport, ...options })
  return { client, transport }
}

const works: [call: string, by: (client: OneSignal) => PromiseLike<unknown>][] = [
  ['apps.create()', ({ apps }) => apps.create({ name: 'Shop', organization_id: APP_ID })],
  ['apps.view({}, id)', ({ apps }) => apps.view({}, ANOTHER_APP_ID)],
  ['apps.update({}, id)', ({ apps }) => apps.update({ name: 'Shop' }, ANOTHER_APP_ID)],
  ['apiKeys.list(id)', ({ apiKeys }) => apiKeys.list(ANOTHER_APP_ID)],
  ['apiKeys.create({}, id)', ({ apiKeys }) => apiKeys.create({ name: 'a' }, ANOTHER_APP_ID)],
  ['apiKeys.rotate(key, id)', ({ apiKeys }) => apiKeys.rotate('k', ANOTHER_APP_ID)],
]

const needsApp: typeof works = [
  ['apps.view()', ({ apps }) => apps.view()],
  ['apps.update()', ({ apps }) => apps.update({ name: 'Shop' })],
  ['apiKeys.list()', ({ apiKeys }) => apiKeys.list()],
  ['templates.copy()', ({ templates }) => templates.copy('t', ANOTHER_APP_ID)],
  ['users.view()', ({ users }) => users.view({ external_id: 'user-17' })],
  ['segments.delete()', ({ segments }) => segments.delete('s')],
]

const needsAppKey: typeof works = [
  ['messages.send()', ({ messages }) => messages.send(text)],
  ['messages.view()', ({ messages }) => messages.view('m')],
  ['messages.cancel()', ({ messages }) => messages.cancel('m')],
  ['exports.subscriptions()', ({ exports }) => exports.subscriptions()],
  ['users.view()', ({ users }) => users.view({ external_id: 'user-17' })],
  ['segments.delete()', ({ segments }) => segments.delete('s')],
]

describe('a client with an organization key alone', () => {
  it('is for no app', () => expect(organizationClient().client.appId).toBe(''))

  it('lists the apps of the organization', async () => {
    const { client, transport } = organizationClient({}, [{ id: APP_ID, name: 'Shop' }])
    expect(await client.apps.list()).toEqual([{ id: APP_ID, name: 'Shop' }])
    expect(transport.requests[0]?.headers['authorization']).toBe(`Key ${ORGANIZATION_KEY}`)
  })

  it.each(works)('makes the call %s', async (_call, by) => {
    const { client, transport } = organizationClient()
    await by(client)
    expect(transport.requests[0]?.headers['authorization']).toBe(`Key ${ORGANIZATION_KEY}`)
  })

  it.each(needsApp)('does not make %s, which is about an app', async (_call, by) => {
    const { client, transport } = organizationClient()
    const message = 'is missing: pass appId to the client, or to the call where it takes one'
    await expect(by(client)).rejects.toMatchObject({
      name: 'InvalidInputError',
      problems: [{ path: 'app_id', message }],
    })
    expect(transport.requests).toEqual([])
  })

  it.each(needsAppKey)('nor %s with an app, for want of its key', async (_call, by) => {
    const { client, transport } = organizationClient({ appId: APP_ID })
    const error = await failureOf(by(client))
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(String(error)).toMatch(/was not sent\. It takes apiKey, an App API key/)
    expect(String(error)).not.toContain(ORGANIZATION_KEY)
    expect(transport.requests).toEqual([])
  })

  it('makes apps.view() with an app, since either key does', async () => {
    const { client, transport } = organizationClient({ appId: APP_ID })
    await client.apps.view()
    expect(transport.requests[0]?.headers['authorization']).toBe(`Key ${ORGANIZATION_KEY}`)
  })
})

describe('keys in the wrong place', () => {
  it.each<[what: string, options: OneSignalOptions, setting: string, words: RegExp]>([
    [
      'an app key for the organization',
      { organizationKey: API_KEY },
      'organizationKey',
      /holds an App API key: pass it as apiKey/,
    ],
    [
      'the token of a user for the app',
      { appId: APP_ID, apiKey: 'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln' },
      'apiKey',
      /holds a user's token: pass it as userToken to each call/,
    ],
  ])('%s is refused, and not repeated', (_what, options, setting, words) => {
    const create = () => createOneSignal(options)
    expect(create).toThrow(
      expect.objectContaining({ setting, message: expect.stringMatching(words) }),
    )
    expect(create).not.toThrow(/notarealkey|eyJ/)
  })
})

/** A client that asks before each call, and what it sends. */
function askingFirst(beforeCall: BeforeCall) {
  const transport = createScriptedTransport([{ json: { id: 'm' } }, { json: { id: 'm' } }])
  const client = createOneSignal({ appId: APP_ID, apiKey: API_KEY, transport, beforeCall })
  return { client, transport }
}

describe('beforeCall', () => {
  it('is told of each call as it will be sent, and waited for', async () => {
    const order: unknown[] = []
    const { client, transport } = askingFirst(async (operation, { body }) => {
      await Promise.resolve()
      order.push(operation, body, transport.requests.length)
    })
    await client.messages.send(text)
    expect(order).toEqual(['onesignal.sendMessage', { ...text, app_id: APP_ID }, 0])
    expect(bodyOf(transport.requests[0])).toMatchObject(text)
  })

  it('holds a call back by throwing, and what it throws comes through as it is', async () => {
    const enough = new Error('enough')
    const { client, transport } = askingFirst(() => {
      throw enough
    })
    expect(await failureOf(client.messages.send(text))).toBe(enough)
    expect(transport.requests).toEqual([])
  })

  it('is not asked about an input that is refused', async () => {
    const beforeCall = vi.fn<BeforeCall>()
    const { client } = askingFirst(beforeCall)
    await failureOf(client.messages.cancel(''))
    await failureOf(client.users.view({ external_id: '..' }))
    await failureOf(client.messages.send(text, { idempotencyKey: 'not a UUID' }))
    expect(beforeCall).not.toHaveBeenCalled()
  })

  it('is asked once for a call that goes on the wire twice', async () => {
    const beforeCall = vi.fn<BeforeCall>()
    const transport = createScriptedTransport([{ status: 500, text: '' }, { json: { id: 'm' } }])
    const clock = createTestClock()
    const options = { appId: APP_ID, apiKey: API_KEY, transport, clock, beforeCall }
    await createOneSignal(options).messages.send(text)
    expect(transport.requests).toHaveLength(2)
    expect(beforeCall).toHaveBeenCalledOnce()
  })

  it('is asked for each page of a list', async () => {
    const beforeCall = vi.fn<BeforeCall>()
    const { client } = askingFirst(beforeCall)
    for await (const page of client.segments.list().pages()) void page
    expect(beforeCall.mock.calls).toMatchObject([
      ['onesignal.listSegments', { query: { offset: 0 } }],
    ])
  })
})

describe('a limiter among the options', () => {
  it('holds the second of two calls back', async () => {
    const transport = createScriptedTransport([{ json: { id: 'm' } }, { json: { id: 'm' } }])
    const clock = createTestClock()
    const rateLimit = createTokenBucket({ perSecond: 1, now: clock.now })
    const options = { appId: APP_ID, apiKey: API_KEY, transport, clock, rateLimit }
    const { messages } = createOneSignal(options)
    await messages.view('m')
    await messages.view('m')
    expect(clock.waits).toEqual([1_000])
  })
})
