import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Fault {
  /** Column of the table. */
  title: string
  /** What the server does, for the page. */
  description: string
  /**
   * True where the server may have acted on the request: a second one without a key may text twice.
   * A refusal (429) and a redirect are certain not to have.
   */
  outcomeUnknown: boolean
  /** Answers a request that was read whole; returns how long the answer asks the client to wait, if it does. */
  respond: (exchange: Exchange) => number | undefined
}

/** An error's body, in the shape that the client's own vendor uses. */
export type ErrorBody = (status: number, message: string) => object

export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  errorBody: ErrorBody
}

function refuse(
  { response, errorBody }: Exchange,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  const body = JSON.stringify(errorBody(status, message))
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
}

function limit(exchange: Exchange, retryAfter?: string): void {
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter }
  refuse(exchange, 429, 'API rate limit exceeded', headers)
}

const redirectedPath = '/elsewhere'

export const faults = {
  'bare-503': {
    title: '503',
    description: '503 with a JSON error and no `Retry-After`',
    outcomeUnknown: true,
    respond: (exchange) => {
      refuse(exchange, 503, 'Service temporarily unavailable')
      return undefined
    },
  },
  'bare-429': {
    title: '429',
    description: '429 with a JSON error and no `Retry-After`',
    outcomeUnknown: false,
    respond: (exchange) => {
      limit(exchange)
      return undefined
    },
  },
  'retry-after-seconds': {
    title: '429, 2 s',
    description: '429 with `Retry-After: 2`',
    outcomeUnknown: false,
    respond: (exchange) => {
      limit(exchange, '2')
      return 2000
    },
  },
  'retry-after-date': {
    title: '429, date',
    description:
      '429 with `Retry-After` as an HTTP date, the first whole second at least 3 s ahead',
    outcomeUnknown: false,
    respond: (exchange) => {
      const now = Date.now()
      // An HTTP date has whole seconds only.
      const until = Math.ceil((now + 3000) / 1000) * 1000
      limit(exchange, new Date(until).toUTCString())
      return until - now
    },
  },
  'retry-after-junk': {
    title: '429, junk',
    description: '429 with `Retry-After: soon`',
    outcomeUnknown: false,
    respond: (exchange) => {
      limit(exchange, 'soon')
      return undefined
    },
  },
  'retry-after-hour': {
    title: '429, 3600 s',
    description: '429 with `Retry-After: 3600`',
    outcomeUnknown: false,
    respond: (exchange) => {
      limit(exchange, '3600')
      return 3_600_000
    },
  },
  reset: {
    title: 'reset',
    description:
      'the request is read whole, then the connection is reset (TCP RST) without an answer',
    outcomeUnknown: true,
    respond: ({ request }) => {
      request.socket.resetAndDestroy()
      return undefined
    },
  },
  'empty-500': {
    title: '500, empty',
    description: '500 without a body and without a content type',
    outcomeUnknown: true,
    respond: ({ response }) => {
      response.writeHead(500, { 'content-length': 0 }).end()
      return undefined
    },
  },
  'html-200': {
    title: '200, HTML',
    description: "200 with an HTML page, as a proxy's sign-in or maintenance page would be",
    outcomeUnknown: true,
    respond: ({ response }) => {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Maintenance</title><p>Back soon')
      return undefined
    },
  },
  redirect: {
    title: '302',
    description: `302 to \`${redirectedPath}\`, which answers 200 with JSON to whatever comes`,
    outcomeUnknown: false,
    respond: ({ request, response }) => {
      if (request.url === redirectedPath) {
        const body = JSON.stringify({ id: 'not-a-text', object: 'answer', sid: 'not-a-text' })
        response.writeHead(200, { 'content-type': 'application/json' }).end(body)
      } else {
        response.writeHead(302, { location: redirectedPath }).end()
      }
      return undefined
    },
  },
} satisfies Record<string, Fault>

export type FaultName = keyof typeof faults
// The keys of the table above; Object.keys only knows that they are strings.
export const faultNames = Object.keys(faults) as FaultName[]
