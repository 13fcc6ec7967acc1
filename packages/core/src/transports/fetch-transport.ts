import type { Send } from '../wire/send.ts'
import type { WireRequest } from '../wire/wire-request.ts'

/** What a transport needs of `fetch`: the web's own function, or one that a mock server injects. */
export type FetchLike = (
  url: string,
  init: {
    method: string
    headers: Readonly<Record<string, string>>
    redirect: 'manual'
    body: string | Uint8Array<ArrayBuffer> | null
    signal: AbortSignal | null
  },
) => Promise<Response>

/**
 * Sends through `fetch`: on Node, Bun, Deno, Workers and in browsers.
 *
 * @param fetch The function to use. Left out, `globalThis.fetch` is looked up at each call, so that an
 *   interceptor installed later is seen. @default globalThis.fetch
 * @example
 * ```ts
 * import { fetchTransport } from '@textwire/core'
 *
 * const send = fetchTransport()
 * ```
 */
export function fetchTransport(fetch?: FetchLike): Send {
  return async (request) => {
    const response = await startFetch(fetch, request)
    let headers: Record<string, string> | undefined
    return {
      status: statusOf(response),
      get headers() {
        return (headers ??= Object.fromEntries(response.headers))
      },
      header: (name) => response.headers.get(name),
      text: () => response.text(),
    }
  }
}

/** Begins a request. `fetch` is looked up at each call. */
export function startFetch(
  fetch: FetchLike | undefined,
  { url, method, headers, body, signal }: WireRequest,
): Promise<Response> {
  const init = { method, headers, body: body ?? null, signal: signal ?? null }
  return (fetch ?? globalThis.fetch)(url, { ...init, redirect: 'manual' })
}

/** A browser hides a redirect that is not followed behind the status 0. */
export function statusOf({ type, status }: Response): number {
  return type === 'opaqueredirect' ? 302 : status
}
