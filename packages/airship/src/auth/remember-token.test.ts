import { describe, expect, it } from 'vitest'
import { clientOver, failureOf } from '../testing/client-kit.ts'
import { rememberToken } from './remember-token.ts'

function remembered(...tokens: string[]): string[] {
  const secrets = ['client-secret']
  const remember = rememberToken(secrets)
  for (const token of tokens) remember(token)
  return secrets.filter((secret) => secret !== '')
}

const tokenAnswer = (access_token: string) => ({ json: { access_token, expires_in: 3_600 } })

describe('rememberToken', () => {
  it.each([
    [[], ['client-secret']],
    [['a'], ['client-secret', 'a']],
    [
      ['a', 'a', 'a'],
      ['client-secret', 'a'],
    ],
    [
      ['a', 'b'],
      ['client-secret', 'b', 'a'],
    ],
    [
      ['a', 'b', 'b', 'c'],
      ['client-secret', 'c', 'b'],
    ],
  ])('keeps of %j the last two beside what was there', (tokens, secrets) => {
    expect(remembered(...tokens)).toEqual(secrets)
  })
})

describe('the OAuth token of a client', () => {
  const oauth = { clientId: 'client', clientSecret: 'client-secret-notarealkey' }
  const lookup = { msisdn: '15035556789', sender: '12345' }

  it('is not shown when an answer repeats it', async () => {
    const refusal = { status: 400, json: { ok: false, error: 'no such token: opaque-token-1' } }
    const { client, transport } = clientOver(
      [tokenAnswer('opaque-token-1'), refusal],
      {},
      { oauth },
    )
    const error = await failureOf(client.sms.lookup(lookup))
    expect(transport.requests[1]?.headers['authorization']).toBe('Bearer opaque-token-1')
    expect(String(error)).toContain('no such token: [redacted]')
    expect(JSON.stringify(error)).not.toContain('opaque-token')
  })

  it('is not shown either when it has just been replaced', async () => {
    const error = 'opaque-token-2 came after opaque-token-1'
    const script = [
      tokenAnswer('opaque-token-1'),
      { status: 401, text: 'opaque-token-1 is refused' },
      tokenAnswer('opaque-token-2'),
      { status: 403, json: { ok: false, error } },
    ]
    const { client } = clientOver(script, {}, { oauth })
    const failure = await failureOf(client.sms.lookup(lookup))
    expect(String(failure)).toContain('[redacted] came after [redacted]')
    expect(`${String(failure)} ${JSON.stringify(failure)}`).not.toContain('opaque-token')
  })
})
