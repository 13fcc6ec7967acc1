import type { Site } from './sites.ts'

/** One request, as an operation reads it. */
export interface Exchange {
  readonly method: string
  /** The path as it arrived, with its query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly params: Readonly<Record<string, string>>
  readonly headers: Headers
  /** The body as text; of one that is zipped, what the bytes make of it. */
  readonly text: string
  /** The body as it arrived. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Which of the provider's hosts was called; undefined behind a base path. */
  readonly site: Site | undefined
  /** The scheme and host that the request named. */
  readonly origin: string
  /** Leaves a remark in the request log: what the mock server did not do, and why. */
  note(text: string): void
  /**
   * Lets the delay pass that a fault asked for. An operation with an idempotency key calls it after
   * it has reserved the key, so that a duplicate meets a request still in flight.
   */
  pause(): Promise<void>
}
