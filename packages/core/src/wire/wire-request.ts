/**
 * A request as plain data: it can be sent again, logged without being consumed, and compared in a test.
 *
 * Header names are lower-case. `body` is the serialised JSON, a file as bytes, or absent.
 */
export interface WireRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined
  readonly signal?: AbortSignal | undefined
}
