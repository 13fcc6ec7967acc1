import type { Send } from '../wire/send.ts'
import type { WireRequest } from '../wire/wire-request.ts'

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
export function fetchTransport(fetch?: FetchLike): Required<Send> & Send {
  const start = (request: WireRequest) =>
    (fetch ?? globalThis.fetch)(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body ?? null,
      signal: request.signal ?? null,
      redirect: 'manual',
    })
  const send: Send = async (request) => {
    const response = await start(request)
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
  const open = async (request: WireRequest) => {
    const response = await start(request)
    const { headers, body } = response
    return { status: statusOf(response), headers: Object.fromEntries(headers), body }
  }
  return Object.assign(send, { open })
}

/** A browser hides a redirect that is not followed behind the status 0. */
function statusOf({ type, status }: Response): number {
  return type === 'opaqueredirect' ? 302 : status
}
