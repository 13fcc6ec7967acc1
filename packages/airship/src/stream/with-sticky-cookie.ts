import type { WireOptions, WireRequest, WireStream } from '@textwire/core'

type Open = (request: WireRequest) => Promise<WireStream>
type Fetch = NonNullable<WireOptions['fetch']>

/**
 * The wire of a stream: an opening that is answered with 307 and a cookie is repeated once, with the cookie and at the same
 * address. No page of Airship tells of it, but its streaming libraries for Java, Node and Python all do so. The `Location`
 * is not looked at, so credentials stay with their host.
 */
export function withStickyCookie(options: WireOptions): WireOptions {
  const { transport, fetch } = options
  if (transport === undefined) return { ...options, fetch: stickyFetch(fetch) }
  if (transport.open === undefined) return options
  const sticky = { open: stickyOpen(transport.open.bind(transport)) }
  return { ...options, transport: Object.assign(transport.bind(undefined), sticky) }
}

function stickyOpen(open: Open): Open {
  return async (request) => {
    const answer = await open(request)
    const cookie = cookieOf(answer.status, answer.headers['set-cookie'])
    if (cookie === undefined) return answer
    void answer.body?.cancel().catch(() => undefined)
    return open({ ...request, headers: { ...request.headers, cookie } })
  }
}

/** `globalThis.fetch` is looked up at each call, so that an interceptor installed later is seen. */
function stickyFetch(given: Fetch | undefined): Fetch {
  return async (url, init) => {
    const fetch = given ?? globalThis.fetch
    const answer = await fetch(url, init)
    const cookie = cookieOf(answer.status, answer.headers.get('set-cookie'))
    if (cookie === undefined) return answer
    void answer.body?.cancel().catch(() => undefined)
    return fetch(url, { ...init, headers: { ...init.headers, cookie } })
  }
}

/** The name and value of a cookie, without what a browser would need to know of it. */
function cookieOf(status: number, header: string | null | undefined): string | undefined {
  const pair = header?.split(';', 1)[0]?.trim()
  return status === 307 && pair ? pair : undefined
}
