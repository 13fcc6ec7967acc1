import type { WireOptions } from '../call/wire-options.ts'
import { createCaller } from '../call/create-caller.ts'
import type { ProviderProfile } from '../call/create-caller.ts'
import { optionalLayers } from '../pipeline/optional-layers.ts'
import type { IdempotencyRule, Operation, RetryClass } from '../wire/operation.ts'
import { createScriptedTransport } from './create-scripted-transport.ts'
import type { ScriptedAnswer } from './create-scripted-transport.ts'
import { createTestClock } from './create-test-clock.ts'

/** A credential that must never be seen. */
export const SECRET = 'hunter2-credential'

const KEY: IdempotencyRule = {
  in: 'body',
  name: 'idempotency_key',
  replayedHeader: 'Idempotent-Replayed',
}

function operation(id: string, method: string, path: string, retryClass: RetryClass): Operation {
  return {
    id: `test.${id}`,
    method,
    path,
    auth: ['basic'],
    retry: { class: retryClass },
    idempotency: retryClass === 'keyed' ? KEY : null,
    success: [200, 204],
  }
}

/** One operation of each class, and two with something of their own. */
export const operations = {
  safe: operation('safe', 'PUT', '/safe', 'safe'),
  keyed: operation('keyed', 'POST', '/keyed', 'keyed'),
  unsafe: operation('unsafe', 'POST', '/unsafe', 'unsafe'),
  read: operation('read', 'GET', '/channels/{msisdn}', 'safe'),
  register: {
    ...operation('register', 'POST', '/register', 'unsafe'),
    retry: { class: 'unsafe', safeWith: 'opted_in' },
  },
} as const satisfies Record<string, Operation>

/** A provider that answers errors as `{ "error": "…" }`. Its jitter and backoff can be told beforehand. */
export const profile: ProviderProfile = {
  name: 'test',
  baseUrl: 'https://api.example.com',
  headers: {},
  authorizer: { headers: () => ({ authorization: `Basic ${SECRET}` }) },
  readError: ({ json }) =>
    typeof json === 'object' && json !== null && 'error' in json
      ? { message: String(json.error) }
      : {},
  policy: {
    maxAttempts: 4,
    attemptTimeoutMs: 10_000,
    deadlineMs: 60_000,
    maxRetryAfterMs: 30_000,
    backoff: { baseMs: 1_000, maxMs: 8_000 },
    retryUnsafeOn503: false,
  },
  secrets: [SECRET],
  layers: optionalLayers,
}

/** A caller over a script and a clock that does not wait; jitter is always half. */
export function setUp(
  script: readonly ScriptedAnswer[],
  options: WireOptions = {},
  changes: Partial<ProviderProfile> = {},
) {
  const transport = createScriptedTransport(script)
  const clock = createTestClock()
  const call = createCaller(
    { ...profile, ...changes },
    { transport, clock, random: () => 0.5, ...options },
  )
  return { call, transport, clock }
}

/** What a promise rejects with; fails when it resolves. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<unknown> {
  let value: unknown
  try {
    value = await promise
  } catch (error) {
    return error
  }
  throw new Error(`Expected a rejection; it resolved with ${JSON.stringify(value)}.`)
}

/** Rejects with the class that is expected, so that its fields can be looked at. */
export async function failureAs<T>(
  type: abstract new (...args: never[]) => T,
  promise: PromiseLike<unknown>,
): Promise<T> {
  const error = await failureOf(promise)
  if (error instanceof type) return error
  throw new Error(`Expected ${type.name}; got ${String(error)}.`, { cause: error })
}

/** A system error as Node makes it. */
export function systemError(code: string, fields: Record<string, unknown> = {}): Error {
  const cause = Object.assign(new Error(`connect ${code}`), { code, ...fields })
  return new TypeError('fetch failed', { cause })
}

/** A refusal with the time that the provider asks for. */
export function tooMany(retryAfter?: string, headers: Record<string, string> = {}): ScriptedAnswer {
  return {
    status: 429,
    headers: { ...headers, ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }) },
    json: { error: 'slow down' },
  }
}

/** Lets every promise that is ready go on. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

/** A transport that takes no notice of its signal and never answers. */
export const deaf: ScriptedAnswer = () => new Promise(() => {})

/** Headers come, and a body that never ends. */
export const endless =
  (status: number, headers: Record<string, string> = {}): ScriptedAnswer =>
  () =>
    Promise.resolve({ status, headers, text: () => new Promise(() => {}) })

/** Headers come, and then the connection dies. */
export const cutOff =
  (status: number, headers: Record<string, string> = {}): ScriptedAnswer =>
  () =>
    Promise.resolve({ status, headers, text: () => Promise.reject(systemError('ECONNRESET')) })

/** The parsed body of a request. */
export function bodyOf(
  request: { readonly body?: string | undefined } | undefined,
): Record<string, unknown> {
  return JSON.parse(request?.body ?? 'null') as Record<string, unknown>
}

/** The same answer, that many times. */
export function times(count: number, answer: ScriptedAnswer): ScriptedAnswer[] {
  return Array.from({ length: count }, () => answer)
}
