import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { createSecretCheck } from './create-secret-check.ts'
import type { WebhookSecret } from './webhook-secret.ts'

const isLetIn = (secret: WebhookSecret | false, headers: Record<string, string>) =>
  createSecretCheck(secret)(new Headers(headers))

describe('createSecretCheck', () => {
  const cases: [secret: WebhookSecret | false, headers: Record<string, string>, isIn: boolean][] = [
    [{ value: 'open-sesame' }, { 'x-textwire-secret': 'open-sesame' }, true],
    [{ value: 'open-sesame' }, { 'x-textwire-secret': 'Open-Sesame' }, false],
    [{ value: 'open-sesame' }, { 'x-textwire-secret': '' }, false],
    [{ value: 'open-sesame' }, {}, false],
    [{ value: ['old', 'new'] }, { 'x-textwire-secret': 'old' }, true],
    [{ value: ['old', 'new'] }, { 'x-textwire-secret': 'new' }, true],
    [{ value: ['old', 'new'] }, { 'x-textwire-secret': 'old, new' }, false],
    [{ header: 'Authorization', value: 'Bearer a b' }, { authorization: 'Bearer a b' }, true],
    [{ header: 'Authorization', value: 'Bearer a b' }, { 'x-textwire-secret': 'a b' }, false],
    [false, {}, true],
  ]

  it.each(cases)('%j lets in or keeps out %j: %s', async (secret, headers, isIn) => {
    expect(await isLetIn(secret, headers)).toBe(isIn)
  })

  it.each([
    undefined,
    null,
    true,
    'open-sesame',
    {},
    { value: '' },
    { value: [] },
    { value: ['good', ''] },
    { value: ' padded ' },
    { value: 'ümlaut' },
    { value: 'good', header: 'no header' },
  ])('refuses %j at once', (unfit) => {
    expect(() => createSecretCheck(unfit as WebhookSecret)).toThrow(ConfigurationError)
  })
})
