import type { WireOptions } from '../call/wire-options.ts'
import { AttemptCut } from '../pipeline/attempt-cut.ts'
import { createErrorFactory } from '../pipeline/error-factory.ts'
import type { FailedCall } from '../pipeline/error-factory.ts'
import { createRedactor } from '../redact/create-redactor.ts'
import { backoffMs } from '../retry/backoff.ts'
import type { Backoff } from '../retry/backoff.ts'
import { fetchTransport } from '../transports/fetch-transport.ts'
import { toClock } from '../wire/to-clock.ts'
import { checkFileUrl } from './check-file-url.ts'
import { guardStream } from './guard-stream.ts'
import { gunzip } from './gunzip.ts'
import { lookForFile } from './look-for-file.ts'

/** How a file is waited for and read. Durations are in milliseconds. */
export interface DownloadOptions {
  /** Ends the wait and the download. */
  readonly signal?: AbortSignal
  /** How long to wait for the file to appear. @default 600000 */
  readonly deadlineMs?: number
  /** How long the file store may be silent, before it answers and between two pieces of the file. @default 60000 */
  readonly idleTimeoutMs?: number
  /** How often to look for the file: a wait of this, doubling up to the maximum. @default 2000 up to 30000 */
  readonly poll?: Backoff
}

/** Fetches a file that a provider has made, at the address that it gave. */
export type Download = (
  url: string,
  options?: DownloadOptions,
) => Promise<ReadableStream<Uint8Array>>

/**
 * Builds the function that fetches files. It sends no credentials, because the address is another host's; it looks
 * again until the file is there, unpacks gzip, and hands the bytes on as they are asked for.
 *
 * The function throws a `TimeoutError` when the file does not appear in time, an `HttpError` when it is refused, and
 * the caller's own reason after an abort. A connection that breaks off later fails the stream with a `NetworkError`.
 *
 * @param operation What errors call it, such as `onesignal.downloadExport`.
 * @param baseUrl Where the provider's API is: files may come in the clear only where it does.
 */
export function createDownloader(operation: string, baseUrl: string, wire: WireOptions): Download {
  const clock = toClock(wire.clock)
  const errors = createErrorFactory(createRedactor(), () => ({}))
  const open = wire.transport?.open ?? fetchTransport(wire.fetch).open
  return async (given, options = {}) => {
    const { deadlineMs = 600_000, idleTimeoutMs = 60_000, signal } = options
    const { poll = { baseMs: 2_000, maxMs: 30_000 } } = options
    const url = checkFileUrl(operation, given, baseUrl)
    const call = toCall(operation, url)
    const reason = () => new AttemptCut('attempt', idleTimeoutMs)
    const limits = { afterMs: idleTimeoutMs, reason, signal }
    const lost = (cause: unknown) => errors.noAnswer(cause, { kind: 'lost' }, call)
    const deadlineAt = clock.now() + deadlineMs
    for (let tries = 1; ; tries += 1) {
      // Each look waits for the one before.
      // oxlint-disable-next-line no-await-in-loop
      const seen = await lookForFile(call, { url, open, clock, limits, errors })
      if ('file' in seen) {
        const toError = (cause: unknown) => (signal?.aborted ? signal.reason : lost(cause))
        return gunzip(guardStream(seen.file, { clock, limits, toError }))
      }
      if (seen.isFinal) throw seen.error
      const waitMs = poll.baseMs / 2 + backoffMs(tries, poll, wire.random ?? Math.random)
      if (clock.now() + waitMs >= deadlineAt) throw lost(new AttemptCut('deadline', deadlineMs))
      // oxlint-disable-next-line no-await-in-loop
      await clock.sleep(waitMs, signal)
    }
  }
}

/** The query of such an address is often a key, so an error does not show it. */
function toCall(operation: string, url: string): FailedCall {
  const { origin, pathname } = new URL(url)
  return {
    operation: { id: operation, method: 'GET' },
    url: origin + pathname,
    idempotencyKey: undefined,
    inDoubt: false,
    attempts: [],
  }
}
