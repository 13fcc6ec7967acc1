/** Text, or the bytes of a file. */
export type MockBody = string | Uint8Array<ArrayBuffer>

/** An answer as data, before a door turns it into bytes. */
export interface MockResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: MockBody
  /** Stands in for the body of an answer that goes on for as long as the connection does. */
  readonly stream?: ReadableStream<Uint8Array<ArrayBuffer>>
}

export const JSON_TYPE = 'application/json'

/** A JSON answer. */
export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): MockResponse {
  return { status, headers: { 'content-type': JSON_TYPE, ...headers }, body: JSON.stringify(body) }
}

/** Statuses that forbid a body; the `Response` constructor refuses one. */
const BODILESS = new Set([204, 205, 304])

export function toResponse({ status, headers, body, stream }: MockResponse): Response {
  return new Response(BODILESS.has(status) ? null : (stream ?? body), { status, headers })
}
