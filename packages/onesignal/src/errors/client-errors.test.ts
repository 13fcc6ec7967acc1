import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { AttemptEvent } from '@textwire/core'
import { HttpError, logAttempts } from '@textwire/core'
import type { ScriptedAnswer } from '@textwire/core/testing'
import type { OneSignal } from '../onesignal.ts'
import {
  API_KEY,
  clientOver,
  failureOf,
  lost,
  ORGANIZATION_KEY,
  USER_TOKEN,
} from '../testing/client-kit.ts'

const number = '+15035556789'
const user = { external_id: 'user-17' }
const text = { include_phone_numbers: [number], contents: { en: 'Hello' } }

interface Refusal {
  readonly by: (client: OneSignal) => PromiseLike<unknown>
  readonly answer: ScriptedAnswer
  readonly is: Readonly<Record<string, unknown>>
}

const send = ({ messages }: OneSignal) => messages.send(text)
const segment = ({ segments }: OneSignal) => segments.view('s')

const refusals: Record<string, Refusal> = {
  'a list of texts': {
    by: send,
    answer: { status: 400, json: { errors: ['Segment  is not a valid filter field.', 'x'] } },
    is: {
      name: 'InvalidRequestError',
      code: 'invalidFilter',
      title: 'Segment  is not a valid filter field.',
      meta: undefined,
      problems: [{ title: 'Segment  is not a valid filter field.' }, { title: 'x' }],
    },
  },
  'a list of codes, titles and meta': {
    by: ({ users }) => users.create({ identity: user }),
    answer: {
      status: 409,
      json: {
        errors: [
          {
            code: 'user-2',
            title: 'One or more Aliases claimed by another User',
            meta: { conflicting_aliases: user },
          },
        ],
      },
    },
    is: {
      name: 'InvalidRequestError',
      status: 409,
      code: 'aliasConflict',
      title: 'One or more Aliases claimed by another User',
      meta: { conflicting_aliases: user },
    },
  },
  'the limit of subscriptions': {
    by: ({ users }) => users.update(user, {}),
    answer: {
      status: 409,
      json: {
        errors: [
          {
            code: 'subscription-1',
            title: 'Operation is not permitted due to user having the maximum number …',
            meta: { user_subscription_limit: 20 },
          },
        ],
      },
    },
    is: { code: 'subscriptionLimitReached', meta: { user_subscription_limit: 20 } },
  },
  'a refused key': {
    by: send,
    answer: {
      status: 403,
      json: {
        errors: [
          "Access denied.  Please include an 'Authorization: ...' header with a valid API key",
        ],
        reference: ['https://documentation.onesignal.com/docs/en/keys-and-ids'],
      },
    },
    is: { name: 'AuthError', code: 'invalidApiKey' },
  },
  'a limit beside the list': {
    by: ({ users }) => users.update(user, {}),
    answer: {
      status: 429,
      headers: { 'retry-after': '7' },
      json: {
        errors: ['API rate limit exceeded'],
        limit: 'Subscription/User Update Per Device',
      },
    },
    is: {
      name: 'RateLimitError',
      code: 'tooManyRequests',
      retryAfterMs: 7_000,
      meta: { limit: 'Subscription/User Update Per Device' },
    },
  },
  'nothing but that it failed': {
    by: segment,
    answer: { status: 404, json: { success: false } },
    is: { name: 'NotFoundError', code: 'http404', title: undefined, problems: [] },
  },
  'a page, where a template was malformed': {
    by: ({ templates }) => templates.create({ name: 'a', contents: { en: '{{' } }),
    answer: { status: 422, text: '<h1>We could not process your request</h1>' },
    is: {
      name: 'InvalidRequestError',
      code: 'http422',
      body: '<h1>We could not process your request</h1>',
      problems: [],
    },
  },
  'an empty body': {
    by: segment,
    answer: { status: 503, text: '' },
    is: { name: 'ServerError', code: 'http503', body: '', outcome: 'unknown' },
  },
}

describe('an error of a call', () => {
  it.each(Object.entries(refusals))('says what %s says', async (_shape, { by, answer, is }) => {
    const { client } = clientOver([answer], { maxAttempts: 1 })
    const error = await failureOf(by(client))
    expect(error).toBeInstanceOf(HttpError)
    for (const [field, value] of Object.entries(is)) {
      expect([field, Reflect.get(Object(error), field)]).toEqual([field, value])
    }
  })

  it('keeps the whole answer for those who ask for it', async () => {
    const json = { errors: [`${number} is not a phone number`], more: [number] }
    const { client } = clientOver([{ status: 400, json }])
    const error = await failureOf(client.messages.send(text))
    expect(error).toMatchObject({
      title: '+15…89 is not a phone number',
      body: { errors: ['+15…89 is not a phone number'], more: ['+15…89'] },
    })
    expect(error instanceof HttpError && error.reveal()).toEqual({
      message: `onesignal.sendMessage answered 400: ${number} is not a phone number`,
      url: 'https://api.onesignal.com/notifications',
      body: JSON.stringify(json),
    })
  })
})

const SECRETS = [API_KEY, ORGANIZATION_KEY, USER_TOKEN, USER_TOKEN.split('.')[2] ?? '']
const LEAKS = [...SECRETS, number, number.slice(1), encodeURIComponent(number)]

/** Everything that a program may print of what it gets. */
const shown = (...values: unknown[]) =>
  [
    ...values.map(String),
    ...values.map((value) => JSON.stringify(value)),
    inspect(values, { depth: 9, showHidden: true, getters: true }),
  ].join('\n')

const leaksIn = (...values: unknown[]) => LEAKS.filter((leak) => shown(...values).includes(leak))

/** Says everything back that must not be seen. */
const echo: Record<string, unknown> = {
  errors: [
    {
      code: `x ${number}`,
      title: `${number} ${USER_TOKEN} ${API_KEY} ${ORGANIZATION_KEY}`,
      meta: { [number]: USER_TOKEN, header: `Bearer ${USER_TOKEN}` },
    },
  ],
}

const endings: [how: string, answer: ScriptedAnswer][] = [
  ['refused with an echo', { status: 400, json: echo }],
  ['refused with a page of it', { status: 400, text: `<p>${JSON.stringify(echo)}</p>` }],
  ['failed with an echo', { status: 500, json: echo }],
  ['unreadable', { text: `${number} ${USER_TOKEN}` }],
  ['lost', lost()],
  [
    'lost, with the request in the error',
    Object.assign(new TypeError(`fetch failed: ${USER_TOKEN}`), {
      request: { headers: { authorization: `Bearer ${USER_TOKEN}` }, url: `https://x/${number}` },
      cause: new Error(`socket of ${number} with ${API_KEY}`),
    }),
  ],
]

const calls: [call: string, by: (client: OneSignal) => PromiseLike<unknown>][] = [
  ['the token of a user', ({ users }) => users.create({}, { userToken: USER_TOKEN })],
  [
    'a number in the path',
    ({ subscriptions }) => subscriptions.updateByToken('SMS', number, { enabled: false }),
  ],
  ['a number in the body', send],
  ['the key of the organization', ({ apps }) => apps.update({ name: number })],
]

describe.each(calls)('a call with %s', (_what, by) => {
  it.each(endings)('that is %s shows neither numbers nor secrets', async (_how, answer) => {
    const events: AttemptEvent[] = []
    const lines: unknown[] = []
    const write = (...line: unknown[]) => void lines.push(line)
    const log = logAttempts({ debug: write, warn: write })
    const { client } = clientOver([answer], {
      maxAttempts: 1,
      organizationKey: ORGANIZATION_KEY,
      observe: [(event) => void events.push(event), log],
    })
    const error = await failureOf(by(client))
    expect(leaksIn(error, Reflect.get(Object(error), 'cause'))).toEqual([])
    expect(events).toHaveLength(1)
    expect(leaksIn(events)).toEqual([])
    expect(lines).not.toEqual([])
    expect(leaksIn(lines)).toEqual([])
  })
})

describe('a token in the wrong place', () => {
  it.each([
    [
      'with a call that takes none',
      (client: OneSignal) => {
        // As from JavaScript.
        const options = { userToken: USER_TOKEN } as object
        return client.messages.send(text, options)
      },
      /onesignal\.sendMessage was not sent\. It takes apiKey, an App API key \(not userToken\)\./,
    ],
    [
      'with its scheme',
      ({ users }: OneSignal) => users.view(user, { userToken: `Bearer ${USER_TOKEN}` }),
      /without the word "Bearer"/,
    ],
  ])('%s is refused unsent, and not shown', async (_where, by, words) => {
    const { client, transport } = clientOver()
    const error = await failureOf(by(client))
    expect(error).toMatchObject({ name: 'ConfigurationError', setting: 'userToken' })
    expect(String(error)).toMatch(words)
    expect(leaksIn(error)).toEqual([])
    expect(transport.requests).toEqual([])
  })
})
