import type { WireOptions } from '../call/wire-options.ts'
import type { CallError } from '../errors/call-error.ts'
import { AttemptCut } from '../pipeline/attempt-cut.ts'
import { createErrorFactory } from '../pipeline/error-factory.ts'
import { createRedactor } from '../redact/create-redactor.ts'
import { backoffMs } from '../retry/backoff.ts'
import type { Backoff } from '../retry/backoff.ts'
import { checkNumber } from '../settings/check-number.ts'
import { openOf } from '../transports/open-of.ts'
import { toClock } from '../wire/to-clock.ts'
import { checkFileUrl } from './check-file-url.ts'
import { lookForFile } from './look-for-file.ts'
import type { CountedCall } from './look-for-file.ts'
import { unpackFile } from './unpack-file.ts'

/** How a file is waited for and read. Durations are in milliseconds. */
export interface DownloadOptions {
  /** Ends the wait and the download. */
  readonly signal?: AbortSignal
  /** How long to wait for the file to appear. @default 600000 */
  readonly deadlineMs?: number
  /** How long the file store may be silent, before it answers and between two pieces of the file. @default 60000 */
  readonly idleTimeoutMs?: number
  /** How often to look for the file: a wait of this, doubling up to the maximum. @default 2000 up to 30000 */
  readonly poll?: Partial<Backoff>
}

/** Fetches a file that a provider has made, at the address that it gave. */
export type Download = (
  url: string,
  options?: DownloadOptions,
) => Promise<ReadableStream<Uint8Array>>

/**
 * Builds the function that fetches files. It sends no credentials, because the address is another host's; it looks
 * again until the file is there, unpacks gzip (of several members only where Node's own can be had), and hands the bytes on
 * as they are asked for.
 *
 * The function throws a `TimeoutError` when the file does not appear in time, with what was seen last as its cause; an
 * `HttpError` when it is refused; a `ConfigurationError` when the client's transport cannot stream; and the caller's own
 * reason after an abort. A connection that breaks off later fails the stream with a `NetworkError`, a file that cannot be
 * unpacked with an `UnreadableResponseError`.
 *
 * @param operation What errors call it, such as `onesignal.downloadExport`.
 * @param baseUrl Where the provider's API is: files may come in the clear only where it does.
 */
export function createDownloader(operation: string, baseUrl: string, wire: WireOptions): Download {
  const clock = toClock(wire.clock)
  const errors = createErrorFactory(createRedactor(), () => ({}))
  return async (given, options = {}) => {
    const { deadlineMs = 600_000, idleTimeoutMs = 60_000, signal } = options
    const poll = { baseMs: 2_000, maxMs: 30_000, ...options.poll }
    checkNumber('deadlineMs', deadlineMs, 1)
    checkNumber('idleTimeoutMs', idleTimeoutMs, 1)
    checkNumber('poll.baseMs', poll.baseMs, 1)
    checkNumber('poll.maxMs', poll.maxMs, poll.baseMs)
    const open = openOf(wire)
    const url = checkFileUrl(operation, given, baseUrl)
    const call = toCall(operation, url)
    const deadlineAt = clock.now() + deadlineMs
    const limitsOf = (afterMs: number) => {
      const limit = afterMs < idleTimeoutMs ? 'deadline' : 'attempt'
      const timeoutMs = limit === 'deadline' ? deadlineMs : idleTimeoutMs
      const reason = () => new AttemptCut(limit, timeoutMs)
      return { afterMs: Math.min(afterMs, idleTimeoutMs), reason, signal }
    }
    for (let tries = 1; ; tries += 1) {
      const limits = limitsOf(deadlineAt - clock.now())
      // Each look waits for the one before.
      // oxlint-disable-next-line no-await-in-loop
      const seen = await lookForFile(call, { url, open, clock, limits, errors })
      if ('file' in seen) {
        return unpackFile(seen.file, call, { clock, limits: limitsOf(idleTimeoutMs), errors })
      }
      if (seen.isFinal) throw seen.error
      const waitMs = poll.baseMs / 2 + backoffMs(tries, poll, wire.random ?? Math.random)
      if (clock.now() + waitMs >= deadlineAt) {
        throw errors.noAnswer(new FileNotThere(deadlineMs, seen.error), { kind: 'lost' }, call)
      }
      // oxlint-disable-next-line no-await-in-loop
      await clock.sleep(waitMs, signal)
    }
  }
}

/** The deadline, and what the last look found. */
class FileNotThere extends AttemptCut {
  override readonly cause: CallError

  constructor(deadlineMs: number, cause: CallError) {
    super('deadline', deadlineMs)
    this.cause = cause
    this.message = `the file did not appear within ${deadlineMs} ms; seen last: ${cause.message}`
  }
}

/** The query of such an address is often a key, so an error does not show it. */
function toCall(operation: string, url: string): CountedCall {
  const { origin, pathname } = new URL(url)
  return {
    operation: { id: operation, method: 'GET' },
    url: origin + pathname,
    idempotencyKey: undefined,
    inDoubt: false,
    attempts: [],
  }
}
