import type { WireOptions, WireRequest } from '@textwire/core'
import { createScriptedTransport, createTestClock } from '@textwire/core/testing'
import type { ScriptedAnswer, ScriptedTransport } from '@textwire/core/testing'
import type { AirshipCredentials } from '../airship-options.ts'
import { createAirship } from '../airship.ts'

export const APP_KEY = 'app-key-notarealkey-01'
export const MASTER_SECRET = 'master-notarealkey-01'
export const TOKEN = 'token-notarealkey'

/** The answer of an operation that has nothing else to say. */
export const OK: ScriptedAnswer = { json: { ok: true } }

/** A client over a script and a clock that does not wait; jitter is always half. */
export function clientOver(
  script: readonly ScriptedAnswer[] = [],
  options: WireOptions = {},
  credentials: AirshipCredentials = { masterSecret: MASTER_SECRET },
) {
  const transport = withOpen(createScriptedTransport(script))
  const clock = createTestClock()
  const wire = { appKey: APP_KEY, transport, clock, random: () => 0.5 }
  return { client: createAirship({ ...wire, ...options, ...credentials }), transport, clock }
}

/** The same transport, which can also hand over a body as it comes. */
function withOpen(transport: ScriptedTransport): ScriptedTransport {
  const open = async (request: WireRequest) => {
    const { status, headers, text } = await transport(request)
    return { status, headers, body: new Response(await text()).body }
  }
  return Object.assign(transport, { open })
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

/** Everything that a loop is given. */
export async function gather<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of list) items.push(item)
  return items
}
