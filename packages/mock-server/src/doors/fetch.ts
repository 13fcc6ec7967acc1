import type { MockApp } from '../world/create-app.ts'
import type { Delivery } from '../world/delivery.ts'
import { siteOf } from '../world/sites.ts'
import { fetchCauses, fetchFailed } from './fetch-errors.ts'
import { wireInFetch } from './wire-in-fetch.ts'

/** A `fetch` that never leaves the process. */
export type MockFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

const MAX_REDIRECTS = 20
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** The door of injected fetch: what a real one would settle to, without a socket. */
export function createFetch(app: MockApp): MockFetch {
  // There are no connections here; an origin stands for the one that its requests would share.
  const doomed = new Set<string>()

  async function once(request: Request, signal: AbortSignal): Promise<Response> {
    const { hostname, origin } = new URL(request.url)
    const delivery: Delivery = { site: siteOf(hostname), doomed: doomed.delete(origin) }
    // What the server does goes on when the caller has stopped waiting, as it would elsewhere.
    const response = await unlessAborted(app.fetch(request, delivery), signal)
    if (delivery.endless === true) return untilAborted(response, signal)
    if (delivery.wire === undefined) return response
    if (delivery.wire.kind === 'reset-on-reuse') doomed.add(origin)
    return wireInFetch(delivery.wire, signal)
  }

  async function follow(
    request: Request,
    init: RequestInit,
    signal: AbortSignal,
    count = 0,
  ): Promise<Response> {
    signal.throwIfAborted()
    const response = await once(request, signal)
    const location = response.headers.get('location')
    if (location === null || !REDIRECTS.has(response.status)) return response
    if (request.redirect === 'manual') return response
    if (request.redirect === 'error') throw fetchFailed(fetchCauses.redirectRefused())
    if (count === MAX_REDIRECTS) throw fetchFailed(fetchCauses.redirectCount())
    const url = new URL(location, request.url)
    const turns = turnsIntoGet(request.method, response.status)
    const next = turns ? asGet(request, url) : again(request, url, init)
    return follow(next, turns ? {} : init, signal, count + 1)
  }

  return async (input, init = {}) => {
    const request = new Request(input, init)
    // The caller's own signal: that of a new Request follows it only until the Request is collected as garbage.
    const { signal } = init.signal
      ? { signal: init.signal }
      : input instanceof Request
        ? input
        : request
    return follow(request, init, signal)
  }
}

/** A signal can outlive many requests, so each takes its listener off again. */
function unlessAborted<T>(work: T | PromiseLike<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    Promise.resolve(work)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', onAbort))
  })
}

/** An answer without an end: the caller's signal breaks it off, as it does with a real one. */
function untilAborted({ body, status, headers }: Response, signal: AbortSignal): Response {
  const { readable, writable } = new TransformStream()
  // How it ended is for whoever reads.
  body?.pipeTo(writable, { signal }).catch(() => undefined)
  return new Response(readable, { status, headers })
}

/** Source: the Fetch standard, "HTTP-redirect fetch": 303 always does, 301 and 302 turn a POST. */
const turnsIntoGet = (method: string, status: number) =>
  (status === 303 && method !== 'GET' && method !== 'HEAD') ||
  ((status === 301 || status === 302) && method === 'POST')

function asGet({ headers, signal }: Request, url: URL): Request {
  const kept = new Headers(headers)
  for (const name of ['content-type', 'content-length', 'content-encoding']) kept.delete(name)
  return new Request(url, { method: 'GET', headers: kept, signal })
}

const again = ({ method, headers, signal }: Request, url: URL, init: RequestInit) =>
  new Request(url, { method, headers, signal, body: init.body ?? null })
