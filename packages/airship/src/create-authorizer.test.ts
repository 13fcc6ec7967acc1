import { describe, expect, it } from 'vitest'
import { createCaller } from '@textwire/core'
import type { Operation, WireOptions, WireRequest, WireResponse } from '@textwire/core'
import { createScriptedTransport, createTestClock } from '@textwire/core/testing'
import type { ScriptedAnswer } from '@textwire/core/testing'
import { toSecrets } from './auth/to-secrets.ts'
import { createAuthorizer } from './create-authorizer.ts'
import { defaultPolicy } from './default-policy.ts'
import { readAirshipError } from './read-airship-error.ts'
import type { Credentials } from './read-credentials.ts'

const tokenUrl = 'http://127.0.0.1/token'
const oauth: Credentials = {
  kind: 'oauth',
  oauth: { clientId: 'client', clientSecret: 'client-secret' },
}

/** A row that may text a person. */
const push: Operation = {
  id: 'airship.sendPush',
  method: 'POST',
  path: '/api/push',
  auth: ['basic', 'bearer', 'oauth', 'basicApp'],
  retry: { class: 'unsafe' },
  idempotency: null,
  success: [200],
}

function clientOver(
  credentials: Credentials,
  script: readonly ScriptedAnswer[],
  options: WireOptions = {},
) {
  const transport = createScriptedTransport(script)
  const clock = createTestClock()
  const wire = { transport, clock, ...options }
  const call = createCaller(
    {
      name: 'airship',
      baseUrl: 'http://127.0.0.1',
      headers: {},
      authorizer: createAuthorizer(credentials, 'app-key', tokenUrl, wire),
      readError: readAirshipError,
      policy: defaultPolicy,
      secrets: toSecrets(credentials, 'app-key'),
    },
    wire,
  )
  return { call, clock, requests: transport.requests }
}

const token = (name: string, seconds = 3600) => ({
  json: { access_token: name, expires_in: seconds },
})
const pathsOf = (requests: readonly WireRequest[]) =>
  requests.map(({ url }) => new URL(url).pathname)
const credentialsOf = (requests: readonly WireRequest[]) =>
  requests.filter(({ url }) => url !== tokenUrl).map(({ headers }) => headers['authorization'])

/** An answer that comes when it is let go. */
function createHeld(answer: WireResponse) {
  const { promise, resolve } = Promise.withResolvers<void>()
  return {
    release: resolve,
    answer: async () => {
      await promise
      return answer
    },
  }
}

const heldToken = () =>
  createHeld({ status: 200, headers: {}, text: async () => JSON.stringify(token('a').json) })

async function errorOf(call: PromiseLike<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  )
}

/** Lets everything that is under way come to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('a credential that stays', () => {
  const given: [credentials: Credentials, header: string][] = [
    [{ kind: 'basic', masterSecret: 'm-secret' }, `Basic ${btoa('app-key:m-secret')}`],
    [{ kind: 'basicApp', appSecret: 'a-secret' }, `Basic ${btoa('app-key:a-secret')}`],
    [{ kind: 'bearer', token: 'b-token' }, 'Bearer b-token'],
  ]

  it.each(given)('is put on each attempt: %j', async (credentials, header) => {
    const { call, requests } = clientOver(credentials, [{ status: 429 }, {}])
    await call(push, { body: {} })
    expect(credentialsOf(requests)).toEqual([header, header])
  })

  it.each(given)('is not tried again when it is refused: %j', async (credentials) => {
    const { call, requests } = clientOver(credentials, [{ status: 401 }])
    await expect(call(push, {})).rejects.toMatchObject({ name: 'AuthError', status: 401 })
    expect(requests).toHaveLength(1)
  })

  it.each(given)('is not shown when an answer repeats it: %j', async (credentials, header) => {
    const [, sent = ''] = header.split(' ')
    const json = { error: `no ${sent} of ${Object.values(credentials).join(' ')}` }
    const { call } = clientOver(credentials, [{ status: 401, json }])
    const error = await errorOf(call(push, {}))
    const shown = `${String(error)} ${JSON.stringify(error)}`
    expect(shown).not.toContain(sent)
    expect(shown).not.toMatch(/m-secret|a-secret|b-token/)
  })

  it('sends nothing for an operation that takes another', async () => {
    const { call, requests } = clientOver({ kind: 'bearer', token: 'b-token' }, [])
    const row = { ...push, auth: ['basic'] }
    await expect(call(row, {})).rejects.toMatchObject({
      name: 'ConfigurationError',
      setting: 'masterSecret',
    })
    expect(requests).toHaveLength(0)
  })
})

describe('an OAuth client', () => {
  it('makes a token first, and uses it for every call', async () => {
    const { call, requests } = clientOver(oauth, [token('a'), {}, {}])
    await call(push, {})
    await call(push, {})
    expect(pathsOf(requests)).toEqual(['/token', '/api/push', '/api/push'])
    expect(credentialsOf(requests)).toEqual(['Bearer a', 'Bearer a'])
  })

  it('makes no token for an operation that does not take OAuth, or needs another scope', async () => {
    const limited: Credentials = { kind: 'oauth', oauth: { ...oauth.oauth, scope: ['chn'] } }
    const { call, requests } = clientOver(limited, [])
    const scoped = { ...push, scopes: ['psh'] }
    await expect(call({ ...push, auth: ['bearer'] }, {})).rejects.toMatchObject({
      setting: 'token',
    })
    await expect(call(scoped, {})).rejects.toMatchObject({ setting: 'oauth.scope' })
    expect(requests).toHaveLength(0)
  })

  it('makes a new token when one is refused, and sends the call once more', async () => {
    const script = [token('a'), { status: 401 }, token('b'), {}, {}]
    const { call, requests } = clientOver(oauth, script)
    await call(push, {})
    await call(push, {})
    expect(pathsOf(requests)).toEqual(['/token', '/api/push', '/token', '/api/push', '/api/push'])
    expect(credentialsOf(requests)).toEqual(['Bearer a', 'Bearer b', 'Bearer b'])
  })

  it('forgets a refused token even when the call may not send again', async () => {
    const script = [token('a'), { status: 401 }, token('b'), {}]
    const { call, requests } = clientOver(oauth, script)
    const once = { maxAttempts: 1 }
    await expect(call(push, {}, once)).rejects.toMatchObject({ name: 'AuthError' })
    await call(push, {}, once)
    expect(credentialsOf(requests)).toEqual(['Bearer a', 'Bearer b'])
  })

  it('gives up when the new token is refused too', async () => {
    const script = [token('a'), { status: 401 }, token('b'), { status: 401 }]
    const { call, requests } = clientOver(oauth, script)
    await expect(call(push, {})).rejects.toMatchObject({ name: 'AuthError', outcome: 'not-sent' })
    expect(requests).toHaveLength(4)
  })

  it('goes on with the old token while a new one cannot be had', async () => {
    const script = [token('a', 120), {}, {}, { status: 400, json: { error: 'invalid_client' } }, {}]
    const { call, clock, requests } = clientOver(oauth, script)
    await call(push, {})
    clock.advance(60_000)
    await Promise.all([call(push, {}), settle()])
    await call(push, {})
    expect(credentialsOf(requests)).toEqual(['Bearer a', 'Bearer a', 'Bearer a'])
    expect(pathsOf(requests).filter((path) => path === '/token')).toHaveLength(2)
  })

  it.each([
    [{ status: 401, json: { error: 'invalid_client' } }, 'AuthError'],
    [{ status: 400, json: { error: 'invalid_scope' } }, 'ConfigurationError'],
    [{ status: 503 }, 'ServerError'],
    [new Error('reset'), 'NetworkError'],
  ])('sends no text without a token, and does not leave it in doubt: %j', async (answer, name) => {
    const { call, requests } = clientOver(oauth, Array<ScriptedAnswer>(4).fill(answer))
    const error = await errorOf(call(push, {}))
    expect(error).toMatchObject({ name })
    expect(error).not.toMatchObject({ outcome: 'unknown' })
    expect(pathsOf(requests)).not.toContain('/api/push')
  })

  it('shares one token call, which the abort of one waiter does not end', async () => {
    const held = heldToken()
    const { call, requests } = clientOver(oauth, [held.answer, {}])
    const controller = new AbortController()
    const aborted = errorOf(call(push, {}, { signal: controller.signal }))
    const other = call(push, {})
    await settle()
    controller.abort('stop')
    expect(await aborted).toBe('stop')
    held.release()
    await other
    expect(pathsOf(requests)).toEqual(['/token', '/api/push'])
  })

  it('shares one token call, which the deadline of one waiter does not end', async () => {
    const held = heldToken()
    const { call, clock, requests } = clientOver(oauth, [held.answer, {}])
    const hasty = errorOf(call(push, {}, { deadlineMs: 1000 }))
    const patient = call(push, {})
    await settle()
    clock.advance(1000)
    expect(await hasty).toMatchObject({ name: 'TimeoutError', outcome: 'not-sent' })
    held.release()
    await patient
    expect(pathsOf(requests)).toEqual(['/token', '/api/push'])
  })
})
