import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConfigurationError } from '@textwire/core'
import type { AirshipOptions } from './airship-options.ts'
import { readCredentials } from './read-credentials.ts'

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const client = { clientId: 'client', clientSecret: 'client-secret' }

const variables = [
  'AIRSHIP_MASTER_SECRET',
  'AIRSHIP_APP_SECRET',
  'AIRSHIP_TOKEN',
  'AIRSHIP_CLIENT_ID',
  'AIRSHIP_CLIENT_SECRET',
  'AIRSHIP_PRIVATE_KEY',
]

beforeEach(() => variables.forEach((name) => vi.stubEnv(name, undefined)))
afterEach(() => vi.unstubAllEnvs())

const fromEnvironment = () => readCredentials({})

/** As JavaScript can hand it over, where no compiler looks. */
const unchecked = (value: unknown) => value as AirshipOptions

describe('one credential', () => {
  it.each([
    [{ masterSecret: ' m ' }, { kind: 'basic', masterSecret: 'm' }],
    [{ appSecret: 'a' }, { kind: 'basicApp', appSecret: 'a' }],
    [{ token: 't' }, { kind: 'bearer', token: 't' }],
    [{ oauth: client }, { kind: 'oauth', oauth: client }],
    [
      {
        oauth: {
          ...client,
          scope: ['chn'],
          ipaddr: ['203.0.113.0/24'],
          tokenUrl: 'http://127.0.0.1/token/',
        },
      },
      {
        kind: 'oauth',
        oauth: {
          ...client,
          scope: ['chn'],
          ipaddr: ['203.0.113.0/24'],
          tokenUrl: 'http://127.0.0.1/token',
        },
      },
    ],
    [
      { oauth: { clientId: 'client', privateKey: pem } },
      { kind: 'oauth', oauth: { clientId: 'client', privateKey: pem } },
    ],
    [
      unchecked({ oauth: { ...client, privateKey: null }, token: null }),
      { kind: 'oauth', oauth: client },
    ],
  ])('is read from the options: %j', (options, credentials) => {
    expect(readCredentials(options)).toEqual(credentials)
  })

  it.each([
    [{ AIRSHIP_MASTER_SECRET: 'm' }, { kind: 'basic', masterSecret: 'm' }],
    [{ AIRSHIP_APP_SECRET: 'a' }, { kind: 'basicApp', appSecret: 'a' }],
    [{ AIRSHIP_TOKEN: 't' }, { kind: 'bearer', token: 't' }],
    [
      { AIRSHIP_CLIENT_ID: 'client', AIRSHIP_CLIENT_SECRET: 'client-secret' },
      { kind: 'oauth', oauth: client },
    ],
    [
      { AIRSHIP_CLIENT_ID: 'client', AIRSHIP_PRIVATE_KEY: pem },
      { kind: 'oauth', oauth: { clientId: 'client', privateKey: pem } },
    ],
  ])('is read from the environment: %j', (environment, credentials) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    expect(readCredentials({})).toEqual(credentials)
    expect(readCredentials({ token: undefined })).toEqual(credentials)
  })

  const given: [options: AirshipOptions, kind: string][] = [
    [{ masterSecret: 'x' }, 'basic'],
    [{ appSecret: 'x' }, 'basicApp'],
    [{ token: 'x' }, 'bearer'],
    [{ oauth: client }, 'oauth'],
  ]

  it.each(given)('among the options %j wins over a full environment', (options, kind) => {
    for (const name of variables) vi.stubEnv(name, 'from-environment')
    const credentials = readCredentials(options)
    expect(credentials.kind).toBe(kind)
    expect(JSON.stringify(credentials)).not.toContain('from-environment')
  })
})

describe('a credential that cannot be used', () => {
  const both = { ...client, privateKey: pem }
  const options: [what: string, options: unknown, setting: string, says: RegExp][] = [
    ['none', {}, 'masterSecret', /pass masterSecret, appSecret, token or oauth, or set AIRSHIP_MA/],
    ['two', { masterSecret: 'm', token: 't' }, 'token', /got masterSecret and token\./],
    ['two of one sort', { masterSecret: 'm', appSecret: 'a' }, 'appSecret', /and appSecret\./],
    ['an empty one', { masterSecret: '' }, 'masterSecret', /without spaces/],
    ['one with a space', { appSecret: 'a b' }, 'appSecret', /without spaces/],
    ['one with the word Bearer', { token: 'Bearer t' }, 'token', /without spaces/],
    ['a number', { token: 7 }, 'token', /must be a text/],
    ['a text for oauth', { oauth: 'client' }, 'oauth', /must be an object of clientId/],
    ['an id alone', { oauth: { clientId: 'c' } }, 'oauth.clientSecret', /one of them/],
    ['a secret alone', { oauth: { clientSecret: 's' } }, 'oauth.clientId', /is missing/],
    ['secret and key', { oauth: both }, 'oauth', /clientSecret or privateKey; got both/],
    ['an empty key', { oauth: { clientId: 'c', privateKey: '' } }, 'oauth.clientSecret', /missing/],
    ['a scope as text', { oauth: { ...client, scope: 'chn' } }, 'oauth.scope', /'chn', 'psh'/],
    ['no scope at all', { oauth: { ...client, scope: [] } }, 'oauth.scope', /at least one/],
    [
      'scopes in one',
      { oauth: { ...client, scope: ['chn psh'] } },
      'oauth.scope',
      /without spaces/,
    ],
    ['an address as text', { oauth: { ...client, ipaddr: 'x' } }, 'oauth.ipaddr', /203\.0\.113/],
    ['no URL', { oauth: { ...client, tokenUrl: 'token' } }, 'oauth.tokenUrl', /http\(s\) URL/],
  ]

  it.each(options)('is refused by name: %s', (_, given, setting, says) => {
    const read = () => readCredentials(unchecked(given))
    expect(read).toThrow(ConfigurationError)
    expect(read).toThrow(expect.objectContaining({ setting, message: expect.stringMatching(says) }))
  })

  const environments: [names: string[], setting: string, says: RegExp][] = [
    [
      ['AIRSHIP_MASTER_SECRET', 'AIRSHIP_TOKEN'],
      'token',
      /the environment has AIRSHIP_MASTER_SECRET and AIRSHIP_TOKEN\./,
    ],
    [
      ['AIRSHIP_APP_SECRET', 'AIRSHIP_CLIENT_ID', 'AIRSHIP_CLIENT_SECRET'],
      'oauth',
      /the environment has AIRSHIP_APP_SECRET and AIRSHIP_CLIENT_ID\./,
    ],
    [['AIRSHIP_CLIENT_ID'], 'oauth.clientSecret', /AIRSHIP_CLIENT_SECRET or AIRSHIP_PRIVATE_KEY/],
    [['AIRSHIP_CLIENT_SECRET'], 'oauth.clientId', /AIRSHIP_CLIENT_ID is missing/],
    [['AIRSHIP_PRIVATE_KEY'], 'oauth.clientId', /AIRSHIP_CLIENT_ID is missing/],
    [
      ['AIRSHIP_CLIENT_ID', 'AIRSHIP_CLIENT_SECRET', 'AIRSHIP_PRIVATE_KEY'],
      'oauth',
      /AIRSHIP_CLIENT_SECRET and AIRSHIP_PRIVATE_KEY, and one is allowed/,
    ],
  ]

  it.each(environments)('is refused when the environment has %j', (names, setting, says) => {
    for (const name of names) vi.stubEnv(name, 'hunter2')
    expect(fromEnvironment).toThrow(
      expect.objectContaining({ setting, message: expect.stringMatching(says) }),
    )
    expect(fromEnvironment).not.toThrow(/hunter2/)
  })
})
