import { createStreamOpener } from '@textwire/core'
import type { WireOptions, WireRequest, WireStream } from '@textwire/core'
import { describe, expect, it } from 'vitest'
import { bodyOf, lines, operation } from './support/stream-kit.ts'
import { withStickyCookie } from './with-sticky-cookie.ts'

type Answer = Omit<WireStream, 'body'>

const REDIRECT: Answer = {
  status: 307,
  headers: {
    'set-cookie': 'node=seven; Path=/; HttpOnly',
    location: 'https://elsewhere.example.com/',
  },
}
const OK: Answer = { status: 200, headers: {} }

interface Sent {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

const profile: Parameters<typeof createStreamOpener>[0] = {
  name: 'airship',
  baseUrl: 'https://connect.urbanairship.com',
  headers: { 'x-ua-appkey': 'app-key' },
  authorizer: { headers: () => ({ authorization: 'Bearer the-token' }) },
  readError: () => ({}),
  policy: {
    maxAttempts: 1,
    attemptTimeoutMs: 10_000,
    deadlineMs: 60_000,
    maxRetryAfterMs: 30_000,
    backoff: { baseMs: 1_000, maxMs: 8_000 },
    retryUnsafeOn503: false,
  },
  secrets: [],
}

type Wire = (answers: readonly Answer[], sent: Sent[]) => WireOptions

const overFetch: Wire = (answers, sent) => ({
  fetch: async (url, init) => {
    const { status, headers } = answers[sent.push({ url, ...init }) - 1] ?? OK
    return new Response(bodyOf(lines(1)).body, { status, headers })
  },
})

const overTransport: Wire = (answers, sent) => {
  const open = async (request: WireRequest) => {
    const { body } = bodyOf(lines(1))
    return { ...(answers[sent.push(request) - 1] ?? OK), body }
  }
  return { transport: Object.assign(() => Promise.reject(new Error('opened alone')), { open }) }
}

describe.each([
  ['fetch', overFetch],
  ['a transport', overTransport],
])('an opening over %s', (_what, wireOf) => {
  const openWith = (...answers: readonly Answer[]) => {
    const sent: Sent[] = []
    const open = createStreamOpener(profile, withStickyCookie(wireOf(answers, sent)))
    return { opening: open(operation, { body: { start: 'LATEST' } }), sent }
  }

  it('is repeated with the cookie of a 307, at the same address', async () => {
    const { opening, sent } = openWith(REDIRECT, OK)
    expect(await new Response((await opening).body).text()).toBe(lines(1))
    expect(sent).toHaveLength(2)
    expect(sent[1]).toMatchObject({
      url: 'https://connect.urbanairship.com/api/events',
      headers: { cookie: 'node=seven', authorization: 'Bearer the-token' },
      body: '{"start":"LATEST"}',
    })
  })

  it.each([
    ['a second 307', [REDIRECT, REDIRECT], 2],
    ['a 307 without a cookie', [{ status: 307, headers: {} }], 1],
    ['a 307 with an empty cookie', [{ status: 307, headers: { 'set-cookie': '' } }], 1],
    ['another redirect', [{ ...REDIRECT, status: 302 }], 1],
  ])('is refused by %s', async (_why, answers, requests) => {
    const { opening, sent } = openWith(...answers)
    await expect(opening).rejects.toMatchObject({ name: 'RedirectError' })
    expect(sent).toHaveLength(requests)
  })
})

describe('withStickyCookie', () => {
  it('calls the open() of a transport as its own method', async () => {
    const transport = Object.assign(() => Promise.reject(new Error('opened alone')), {
      first: 1,
      open(this: { readonly first: number }) {
        return Promise.resolve({ ...OK, body: bodyOf(lines(this.first)).body })
      },
    })
    const open = createStreamOpener(profile, withStickyCookie({ transport }))
    const { body } = await open(operation, { body: { start: 'LATEST' } })
    expect(await new Response(body).text()).toBe(lines(1))
  })

  it('leaves a transport alone that cannot stream', () => {
    const options = { transport: () => Promise.reject(new Error('opened alone')) }
    expect(withStickyCookie(options)).toBe(options)
  })
})
