import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '@textwire/core'
import type { Credentials } from '../read-credentials.ts'
import { checkCredential } from './check-credential.ts'
import type { ScopedOperation } from './check-credential.ts'

const client = { clientId: 'client', clientSecret: 'client-secret' }
const clients: Readonly<Record<string, Credentials>> = {
  masterSecret: { kind: 'basic', masterSecret: 'master-secret' },
  appSecret: { kind: 'basicApp', appSecret: 'app-secret' },
  token: { kind: 'bearer', token: 'bearer-token' },
  oauth: { kind: 'oauth', oauth: client },
}

const withScope = (...scope: string[]): Credentials => ({
  kind: 'oauth',
  oauth: { ...client, scope },
})

function operation(auth: readonly string[], scopes?: readonly string[]): ScopedOperation {
  return {
    id: 'airship.doIt',
    method: 'POST',
    path: '/api/it',
    auth,
    ...(scopes === undefined ? {} : { scopes }),
    retry: { class: 'unsafe' },
    idempotency: null,
    success: [200],
  }
}

/** Every set of credentials that Airship's operations take, with what a client made with another is told. */
const sets: [auth: string[], scopes: string[] | undefined, takes: string, advised: string][] = [
  [
    ['basic', 'bearer', 'oauth'],
    ['psh'],
    'masterSecret, token or oauth (with the scope psh)',
    'masterSecret',
  ],
  [
    ['basic', 'bearer', 'oauth', 'basicApp'],
    ['chn'],
    'masterSecret, token, oauth (with the scope chn) or appSecret',
    'masterSecret',
  ],
  [['basic', 'bearer', 'basicApp'], undefined, 'masterSecret, token or appSecret', 'masterSecret'],
  [['basic', 'bearer'], undefined, 'masterSecret or token', 'masterSecret'],
  [['basic', 'oauth'], ['tpl'], 'masterSecret or oauth (with the scope tpl)', 'masterSecret'],
  [['basic'], undefined, 'masterSecret', 'masterSecret'],
  [['bearer'], undefined, 'token', 'token'],
]

const cases = sets.flatMap(([auth, scopes, takes, advised]) =>
  Object.entries(clients).map(([option, credentials]) => ({
    auth,
    option,
    credentials,
    isTaken: auth.includes(credentials.kind),
    check: () => checkCredential(operation(auth, scopes), credentials),
    advised,
    message:
      `airship.doIt was not sent: it takes ${takes}, and this client was made with ${option}. ` +
      `Make a second client with ${advised} for it.`,
  })),
)

describe('an operation', () => {
  it.each(cases.filter(({ isTaken }) => isTaken))(
    'that takes $auth can be called with $option',
    ({ check }) => {
      expect(check).not.toThrow()
    },
  )

  it.each(cases.filter(({ isTaken }) => !isTaken))(
    'that takes $auth is held back with $option',
    ({ check, advised, message }) => {
      expect(check).toThrow(ConfigurationError)
      expect(check).toThrow(expect.objectContaining({ setting: advised, message }))
    },
  )
})

describe('the scope of an OAuth client', () => {
  it.each([
    ['what is needed', ['psh'], ['psh']],
    ['more than is needed', ['chn', 'psh', 'rpt'], ['psh']],
    ['all of several', ['chn', 'psh'], ['psh', 'chn']],
    ['anything where nothing is needed', ['chn'], undefined],
  ])('lets an operation pass with %s', (_, has, needs) => {
    const check = () => checkCredential(operation(['oauth'], needs), withScope(...has))
    expect(check).not.toThrow()
  })

  it.each([
    [
      ['chn', 'nu'],
      ['psh'],
      'it needs the OAuth scope psh, and oauth.scope of this client has chn and nu. Add psh to it, ' +
        'or make a second client with that scope.',
    ],
    [
      ['chn'],
      ['chn', 'psh'],
      'it needs the OAuth scope chn and psh, and oauth.scope of this client has chn. Add psh to it, ' +
        'or make a second client with that scope.',
    ],
  ])('%j holds back an operation that needs %j', (has, needs, words) => {
    const check = () => checkCredential(operation(['oauth'], needs), withScope(...has))
    expect(check).toThrow(
      expect.objectContaining({
        setting: 'oauth.scope',
        message: `airship.doIt was not sent: ${words}`,
      }),
    )
  })
})
