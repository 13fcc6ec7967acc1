import { describe, expect, it } from 'vitest'
import type { ScriptedAnswer } from '@textwire/core/testing'
import type { OneSignal } from '../onesignal.ts'
import { clientOver, failureOf, lost } from '../testing/client-kit.ts'

const user = { external_id: 'user-17' }
const number = { type: 'SMS', token: '+15035556789' } as const
const filters = [{ field: 'country', relation: 'exists' }] as const
const text = { include_phone_numbers: [number.token], contents: { en: 'Hello' } }
const keys = { organizationKey: 'organization-notarealkey' }

type By = (client: OneSignal) => PromiseLike<unknown>

const repeated: Record<string, By> = {
  'messages.send': ({ messages }) => messages.send(text),
  'messages.cancel': ({ messages }) => messages.cancel('m'),
  'messages.exportAudience': ({ messages }) => messages.exportAudience('m'),
  'users.create with an external id': ({ users }) =>
    users.create({ identity: user, subscriptions: [number] }),
  'users.update without deltas': ({ users }) => users.update(user, { properties: { tags: {} } }),
  'users.delete': ({ users }) => users.delete(user),
  'subscriptions.create': ({ subscriptions }) => subscriptions.create(user, number),
  'subscriptions.transfer': ({ subscriptions }) => subscriptions.transfer('s', user),
  'aliases.add': ({ aliases }) => aliases.add(user, { crm_id: 'C-4711' }),
  'segments.update': ({ segments }) => segments.update('s', { name: 'a' }),
  'segments.delete': ({ segments }) => segments.delete('s'),
  'templates.update': ({ templates }) => templates.update('t', { name: 'a' }),
  'customEvents.create': ({ customEvents }) => customEvents.create([{ name: 'seen', ...user }]),
  'apiKeys.rotate': ({ apiKeys }) => apiKeys.rotate('k'),
  'exports.subscriptions': ({ exports }) => exports.subscriptions(),
}

const neverRepeated: Record<string, By> = {
  'users.create without an identity': ({ users }) => users.create({ subscriptions: [number] }),
  'users.create with another alias alone': ({ users }) =>
    users.create({ identity: { crm_id: 'C-4711' } }),
  'users.create with an empty external id': ({ users }) =>
    users.create({ identity: { external_id: '' } }),
  'users.update with deltas': ({ users }) => users.update(user, { deltas: { session_count: 1 } }),
  'segments.create': ({ segments }) => segments.create({ name: 'a', filters }),
  'templates.create': ({ templates }) => templates.create({ name: 'a', contents: { en: 'Hi' } }),
  'templates.copy': ({ templates }) => templates.copy('t', 'another-app'),
  'apps.create': ({ apps }) => apps.create({ name: 'a', organization_id: 'o' }),
  'apiKeys.create': ({ apiKeys }) => apiKeys.create({ name: 'a' }),
}

/** Endings after which a request may or may not have been carried out. */
const doubts: [what: string, answer: ScriptedAnswer][] = [
  ['an answer that was lost', lost()],
  ['a 500', { status: 500, json: { errors: ['oops'] } }],
  ['a 502 with a page', { status: 502, text: '<html>' }],
  ['a 503 that names a time', { status: 503, headers: { 'retry-after': '1' }, text: '' }],
  ['a 504', { status: 504, text: '' }],
  ['half an answer', { text: '{"id":' }],
]

const cases = (methods: Record<string, By>) =>
  Object.entries(methods).flatMap(([method, by]) =>
    doubts.map(([what, answer]) => ({ method, by, what, answer })),
  )

/** A success that any operation can have. */
const done = { json: { id: '1b8f0a9c-6f0d-4c7b-8a39-7a2f2a1f3c55' } }

describe('after what leaves open whether it was done', () => {
  it.each(cases(repeated))('$method is repeated: $what', async ({ by, answer }) => {
    const { client, transport } = clientOver([answer, done], keys)
    await by(client)
    expect(transport.requests).toHaveLength(2)
    const [first, second] = transport.requests
    expect([second?.method, second?.url, second?.body]).toEqual([
      first?.method,
      first?.url,
      first?.body,
    ])
  })

  it.each(cases(neverRepeated))('$method is not repeated: $what', async ({ by, answer }) => {
    const { client, transport } = clientOver([answer], keys)
    expect(await failureOf(by(client))).toMatchObject({
      name: 'OutcomeUnknownError',
      outcome: 'unknown',
      code: 'outcomeUnknown',
    })
    expect(transport.requests).toHaveLength(1)
  })
})

const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

/** Endings after which a request was certainly not carried out. */
const unsent: [what: string, answer: ScriptedAnswer][] = [
  ['a connection that was refused', new TypeError('fetch failed', { cause: refused })],
  ['a 429', { status: 429, headers: { 'retry-after': '1' }, text: '' }],
]

describe.each(unsent)('after %s', (_what, answer) => {
  it.each(Object.entries({ ...repeated, ...neverRepeated }))(
    '%s is repeated',
    async (_name, by) => {
      const { client, transport } = clientOver([answer, done], keys)
      await by(client)
      expect(transport.requests).toHaveLength(2)
    },
  )
})

describe('after a refusal', () => {
  it.each(Object.entries({ ...repeated, ...neverRepeated }))(
    '%s is not repeated, and certainly not done',
    async (_name, by) => {
      const { client, transport } = clientOver([{ status: 400, json: { errors: ['no'] } }], keys)
      expect(await failureOf(by(client))).toMatchObject({
        name: 'InvalidRequestError',
        outcome: 'not-sent',
      })
      expect(transport.requests).toHaveLength(1)
    },
  )
})

describe('a 429 of one call', () => {
  const limit = { status: 429, headers: { 'retry-after': '9' }, text: '' }
  const grace = { external_id: 'user-18' }
  const once = { maxAttempts: 1 }

  const pauses: [of: string, by: By, then: string, next: By, waits: number[]][] = [
    [
      'sending',
      ({ messages }) => messages.send(text, once),
      'cancelling wait',
      ({ messages }) => messages.cancel('m'),
      [9_450],
    ],
    [
      'sending',
      ({ messages }) => messages.send(text, once),
      'views pass',
      ({ messages }) => messages.view('m'),
      [],
    ],
    [
      'changing a user',
      ({ users }) => users.update(user, {}, once),
      'the same user wait',
      ({ users }) => users.update(user, {}),
      [9_450],
    ],
    [
      'changing a user',
      ({ users }) => users.update(user, {}, once),
      'others pass',
      ({ users }) => users.update(grace, {}),
      [],
    ],
    [
      'viewing a user',
      ({ users }) => users.view(user, once),
      'every other view of a user wait',
      ({ users }) => users.view(grace),
      [9_450],
    ],
  ]

  it.each(pauses)('for $0 lets $2', async (...row) => {
    const [, by, , next, waits] = row
    const { client, clock } = clientOver([limit, done])
    await expect(by(client)).rejects.toMatchObject({ name: 'RateLimitError', retryAfterMs: 9_000 })
    await next(client)
    expect(clock.waits).toEqual(waits)
  })
})
