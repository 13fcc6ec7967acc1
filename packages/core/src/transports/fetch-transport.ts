import type { Send } from '../wire/send.ts'

/** What a transport needs of `fetch`: the web's own function, or one that a mock server injects. */
export type FetchLike = (
  url: string,
  init: {
    method: string
    headers: Readonly<Record<string, string>>
    redirect: 'manual'
    body: string | null
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
    const response = await (fetch ?? globalThis.fetch)(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body ?? null,
      signal: request.signal ?? null,
      redirect: 'manual',
    })
    let headers: Record<string, string> | undefined
    return {
      // A browser hides a redirect that is not followed behind the status 0.
      status: response.type === 'opaqueredirect' ? 302 : response.status,
      get headers() {
        return (headers ??= Object.fromEntries(response.headers))
      },
      text: () => response.text(),
    }
  }
}
