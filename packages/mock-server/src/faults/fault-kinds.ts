/** What Node's own `fetch` reports when it meets a fault. */
export type FaultSighting =
  /** `fetch` itself rejects: no status was ever seen. */
  | {
      readonly stage: 'fetch'
      readonly error: 'TypeError' | 'TimeoutError'
      readonly message?: string
      readonly cause?: FaultCause
    }
  /** A status arrives, then reading the body rejects. */
  | {
      readonly stage: 'body'
      readonly status: number
      readonly error: 'TypeError' | 'TimeoutError'
      readonly message?: string
      readonly cause?: FaultCause
    }
  /** Everything arrives, but it is not JSON. */
  | { readonly stage: 'json'; readonly status: number; readonly error: 'SyntaxError' }
  /** The answer is whole. */
  | { readonly stage: 'none'; readonly status: 'of the answer' }

/** The `cause` of the error: by name, by code, by its words. */
export interface FaultCause {
  readonly name?: string
  readonly code?: string
  readonly message?: string
}

/** One way in which an exchange can go wrong. */
export interface FaultKindInfo {
  /** What the server does. */
  readonly does: string
  /** Whether the operation takes effect, unless the fault says otherwise. */
  readonly effect: 'none' | 'happens'
  /** What a caller on Node sees; for faults that never end, with a timeout as its signal. */
  readonly seen: FaultSighting
  /** Whether a time limit of the caller's own is what ends the exchange. */
  readonly needsTimeout?: true
}

const RESET = { code: 'ECONNRESET' } as const
const CLOSED = { name: 'SocketError', code: 'UND_ERR_SOCKET' } as const
const NOT_HTTP = { name: 'HTTPParserError' } as const

/**
 * The faults below and around HTTP that every client has to survive, by name. The door of real
 * sockets does each of them to the bytes; the injected `fetch` reports what Node's would.
 *
 * `seen` was measured against Node 24's global `fetch`.
 *
 * @example
 * ```ts
 * import { createMockServer, faultKinds, type FaultKind } from '@textwire/mock-server'
 *
 * const world = createMockServer()
 * for (const kind of Object.keys(faultKinds) as FaultKind[]) world.fault({ kind })
 * ```
 */
export const faultKinds = {
  'reset-before-headers': {
    does: 'resets the connection (RST) after reading the request, before any answer',
    effect: 'none',
    seen: { stage: 'fetch', error: 'TypeError', message: 'fetch failed', cause: RESET },
  },
  'fin-before-headers': {
    does: 'closes the connection (FIN) after reading the request, before any answer',
    effect: 'none',
    seen: { stage: 'fetch', error: 'TypeError', message: 'fetch failed', cause: CLOSED },
  },
  'reset-mid-body': {
    does: 'sends the head and half the body, then resets the connection (RST)',
    effect: 'happens',
    seen: { stage: 'body', status: 200, error: 'TypeError', message: 'terminated', cause: RESET },
  },
  'fin-mid-body': {
    does: 'closes the connection (FIN) before the announced Content-Length is reached',
    effect: 'happens',
    seen: { stage: 'body', status: 200, error: 'TypeError', message: 'terminated', cause: CLOSED },
  },
  'chunked-cut': {
    does: 'closes the connection (FIN) in a chunked body, without the closing chunk',
    effect: 'happens',
    seen: { stage: 'body', status: 200, error: 'TypeError', message: 'terminated', cause: CLOSED },
  },
  'garbage-chunk': {
    does: 'sends a chunk whose size is not a number',
    effect: 'happens',
    seen: {
      stage: 'body',
      status: 200,
      error: 'TypeError',
      message: 'terminated',
      cause: NOT_HTTP,
    },
  },
  'not-http': {
    does: 'answers with bytes that are not HTTP',
    effect: 'none',
    seen: { stage: 'fetch', error: 'TypeError', message: 'fetch failed', cause: NOT_HTTP },
  },
  'headers-never-come': {
    does: 'reads the request and never answers, with the connection kept open',
    effect: 'none',
    seen: { stage: 'fetch', error: 'TimeoutError' },
    needsTimeout: true,
  },
  'body-never-ends': {
    does: 'sends the head and half the body, then nothing more, with the connection kept open',
    effect: 'happens',
    seen: { stage: 'body', status: 200, error: 'TimeoutError' },
    needsTimeout: true,
  },
  'slow-drip': {
    does: 'sends the whole answer, a few bytes at a time',
    effect: 'happens',
    seen: { stage: 'none', status: 'of the answer' },
  },
  'truncated-json': {
    does: 'sends a complete answer whose JSON stops half-way',
    effect: 'happens',
    seen: { stage: 'json', status: 200, error: 'SyntaxError' },
  },
  'empty-body': {
    does: 'answers with the right status and no body at all',
    effect: 'happens',
    seen: { stage: 'json', status: 200, error: 'SyntaxError' },
  },
  'html-503': {
    does: 'answers 503 with an HTML page, as a proxy in front of the service would',
    effect: 'none',
    seen: { stage: 'json', status: 503, error: 'SyntaxError' },
  },
  'no-content': {
    does: 'answers 204 where a body was to be expected',
    effect: 'happens',
    seen: { stage: 'json', status: 204, error: 'SyntaxError' },
  },
  'wrong-encoding': {
    does: 'announces Content-Encoding: gzip and sends plain text',
    effect: 'happens',
    seen: {
      stage: 'body',
      status: 200,
      error: 'TypeError',
      message: 'terminated',
      cause: { code: 'Z_DATA_ERROR' },
    },
  },
  'redirect-loop': {
    does: 'answers 302 to a place that redirects to itself',
    effect: 'none',
    seen: {
      stage: 'fetch',
      error: 'TypeError',
      message: 'fetch failed',
      cause: { message: 'redirect count exceeded' },
    },
  },
  'reset-on-reuse': {
    does: 'answers well and resets the same connection when it is used for the next request',
    effect: 'happens',
    seen: { stage: 'none', status: 'of the answer' },
  },
} as const satisfies Record<string, FaultKindInfo>

/** The name of a fault in {@link faultKinds}. */
export type FaultKind = keyof typeof faultKinds
