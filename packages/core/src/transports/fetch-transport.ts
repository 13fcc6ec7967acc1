import type { Send } from '../wire/send.ts'
import type { WireRequest } from '../wire/wire-request.ts'

/** What a transport needs of `fetch`: the web's own function, or one that a mock server injects. */
export type FetchLike = (
  url: string,
  init: {
    method: string
    headers: Record<string, string>
    redirect: 'manual'
    body?: string
    signal?: AbortSignal
  },
) => Promise<Response>

/**
 * Sends through `fetch`: on Node, Bun, Deno, Workers and in browsers.
 *
 * @param fetch The function to use. Left out, `globalThis.fetch` is looked up at each call, so that an
 *   interceptor installed later is seen. @default globalThis.fetch
 * @example
 * ```ts
 * const send = fetchTransport()
 * ```
 */
export function fetchTransport(fetch?: FetchLike): Send {
  return async (request) => {
    const response = await (fetch ?? globalThis.fetch)(request.url, toInit(request))
    return {
      // A browser hides a redirect that is not followed behind the status 0.
      status: response.type === 'opaqueredirect' ? 302 : response.status,
      headers: Object.fromEntries(response.headers),
      text: () => response.text(),
    }
  }
}

function toInit({ method, headers, body, signal }: WireRequest) {
  return {
    method,
    headers: { ...headers },
    redirect: 'manual' as const,
    ...(body === undefined ? {} : { body }),
    ...(signal === undefined ? {} : { signal }),
  }
}
