import { describe, expect, it } from 'vitest'
import { createScriptedTransport, createTestClock } from '@textwire/core/testing'
import type { ScriptedAnswer } from '@textwire/core/testing'
import { createTokenSource } from './create-token-source.ts'

const oauth = { clientId: 'client', clientSecret: 'client-secret' }

function sourceOver(script: ScriptedAnswer[]) {
  const transport = createScriptedTransport(script)
  const clock = createTestClock()
  const source = createTokenSource(oauth, 'app', 'http://127.0.0.1/token', { transport, clock })
  return {
    transport,
    clock,
    get: source.get,
    drop: source.drop,
  }
}

const token = (name: string, seconds = 3600) => ({
  json: { access_token: name, expires_in: seconds },
})

describe('createTokenSource', () => {
  it('fetches once for calls at the same time, and keeps the token', async () => {
    const { transport, get } = sourceOver([token('a')])
    expect(await Promise.all([get(), get(), get()])).toEqual(['a', 'a', 'a'])
    expect(await get()).toBe('a')
    expect(transport.requests).toHaveLength(1)
  })

  it('renews a minute before the token expires', async () => {
    const { clock, get } = sourceOver([token('a'), token('b')])
    await get()
    clock.advance(3_539_000)
    expect(await get()).toBe('a')
    clock.advance(1_000)
    expect(await get()).toBe('b')
  })

  it('uses a short-lived token for half of its life', async () => {
    const { clock, get } = sourceOver([token('a', 60), token('b', 60)])
    await get()
    clock.advance(29_000)
    expect(await get()).toBe('a')
    clock.advance(1_000)
    expect(await get()).toBe('b')
  })

  it('gets a fresh token after one was refused', async () => {
    const { get, drop } = sourceOver([token('a'), token('b')])
    await get()
    drop('a')
    expect(await get()).toBe('b')
  })

  it('tries again after a failed fetch instead of keeping the failure', async () => {
    const { get } = sourceOver([{ status: 400, json: { error: 'invalid_scope' } }, token('a')])
    await expect(get()).rejects.toThrow(/invalid_scope/)
    expect(await get()).toBe('a')
  })

  it('keeps a token that replaced the refused one already', async () => {
    const { transport, get, drop } = sourceOver([token('a'), token('b')])
    await get()
    drop('a')
    await get()
    drop('a')
    expect(await get()).toBe('b')
    expect(transport.requests).toHaveLength(2)
  })

  it('never shows the client secret', async () => {
    const { get } = sourceOver([{ status: 401, json: { error: 'bad secret client-secret' } }])
    const error: unknown = await get().catch((thrown: unknown) => thrown)
    expect(String(error)).not.toContain('client-secret')
  })

  it.each([{}, { access_token: null }, { access_token: '' }, { access_token: 'a\nb' }])(
    'refuses the answer %j, which holds no token',
    async (json) => {
      const { get } = sourceOver([{ json }])
      await expect(get()).rejects.toMatchObject({ name: 'ConfigurationError', setting: 'oauth' })
    },
  )
})
