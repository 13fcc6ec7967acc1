import { createScriptedTransport, createTestClock } from '@textwire/core/testing'
import type { ScriptedAnswer } from '@textwire/core/testing'
import { createOneSignal } from '../onesignal.ts'
import type { OneSignalOptions } from '../onesignal-options.ts'

export const APP_ID = '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2'
export const ANOTHER_APP_ID = '2b9d7c4e-8f1a-4c36-b5d0-6e3f9a1c7b84'
export const API_KEY = 'os_v2_app_notarealkey'
export const ORGANIZATION_KEY = 'organization-notarealkey'
/** Shaped like the token of a user; it says nothing and nobody has signed it. */
export const USER_TOKEN = 'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl'

/** A client over a script and a clock that does not wait; jitter is always half. */
export function clientOver(script: readonly ScriptedAnswer[] = [], options: OneSignalOptions = {}) {
  const transport = createScriptedTransport(script)
  const clock = createTestClock()
  const given = { appId: APP_ID, apiKey: API_KEY, transport, clock, random: () => 0.5, ...options }
  return { client: createOneSignal(given), transport, clock }
}

/** A script that answers everything alike. */
export const always = (answer: ScriptedAnswer): ScriptedAnswer[] =>
  Array.from({ length: 1_000 }, () => answer)

/** An answer that never came, although the request had left. */
export const lost = (): Error =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
  })

/** The parsed body of a request; undefined where it has none. */
export function bodyOf(request: { readonly body?: string | undefined } | undefined): unknown {
  return request?.body === undefined ? undefined : JSON.parse(request.body)
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

/** A value as it may come from JavaScript, where no compiler looks. */
export function unchecked<T>(value: unknown): T {
  // The tests that use it are about what the types forbid.
  return value as T
}

/** Lets every promise that is ready go on. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}
