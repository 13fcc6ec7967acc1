import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '@textwire/core'
import type { Operation } from '@textwire/core'
import { createKeyAuthorizer } from './create-key-authorizer.ts'
import type { Keys } from './create-key-authorizer.ts'

const APP = 'os_v2_app_notarealkey'
const ORGANIZATION = 'organization-notarealkey'
const TOKEN = 'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln'

const operation = (auth: readonly string[]): Operation => ({
  id: 'onesignal.something',
  method: 'GET',
  path: '/',
  auth,
  retry: { class: 'safe' },
  idempotency: null,
  success: [200],
})

const both: Keys = { app: APP, organization: ORGANIZATION }
const headersFor = (auth: readonly string[], keys = both, userToken?: string) =>
  createKeyAuthorizer(keys).headers(
    operation(auth),
    // The client's own option, which core does not know.
    userToken === undefined ? undefined : ({ userToken } as object),
  )

const chosen: [auth: string[], keys: Keys, header: string | undefined][] = [
  [['app'], both, `Key ${APP}`],
  [['app', 'user'], both, `Key ${APP}`],
  [['organization'], both, `Key ${ORGANIZATION}`],
  [['app', 'organization'], both, `Key ${APP}`],
  [['app', 'organization'], { app: undefined, organization: ORGANIZATION }, `Key ${ORGANIZATION}`],
  [[], both, undefined],
]

describe('the credentials of a call', () => {
  it.each(chosen)('to an operation that takes %j, with %j, are %s', (auth, keys, header) => {
    expect(headersFor(auth, keys)).toEqual(header === undefined ? {} : { authorization: header })
  })

  it('are the token of a user where one is given', () => {
    expect(headersFor(['app', 'user'], both, TOKEN)).toEqual({ authorization: `Bearer ${TOKEN}` })
  })
})

const missing: [auth: string[], keys: Keys, token: string | undefined, words: RegExp][] = [
  [
    ['app'],
    { app: undefined, organization: ORGANIZATION },
    undefined,
    /was not sent\. It takes apiKey, an App API key\.$/,
  ],
  [
    ['organization'],
    { app: APP, organization: undefined },
    undefined,
    /It takes organizationKey, an organization key\.$/,
  ],
  [
    ['app', 'organization'],
    { app: undefined, organization: undefined },
    undefined,
    /It takes apiKey, an App API key; or organizationKey, an organization key\.$/,
  ],
  [['app'], both, TOKEN, /It takes apiKey, an App API key \(not userToken\)\.$/],
  [['organization'], both, TOKEN, /organizationKey, an organization key \(not userToken\)\.$/],
  [[], both, TOKEN, /It takes no credentials \(not userToken\)\.$/],
  [['app', 'user'], both, `Bearer ${TOKEN}`, /without the word "Bearer"/],
  [['app', 'user'], both, APP, /must be a JSON Web Token/],
  [['app', 'user'], both, '', /must be a JSON Web Token/],
]

describe('a call without the right credentials', () => {
  it.each(missing)(
    '(%j, %j, %s) is not sent, and says what to pass',
    (auth, keys, token, words) => {
      expect(() => headersFor(auth, keys, token)).toThrow(ConfigurationError)
      expect(() => headersFor(auth, keys, token)).toThrow(words)
    },
  )

  it('does not repeat any of them', () => {
    for (const [auth, keys, token] of missing) {
      expect(() => headersFor(auth, keys, token)).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining('notarealkey') }),
      )
    }
  })
})
