import type { Fault } from '../faults/fault.ts'
import type { OperationId } from '../world/operation-id.ts'

/** A request that reached the mock server. */
export interface LoggedRequest {
  /** Undefined for a path that is not emulated. */
  readonly operation: OperationId | undefined
  /** The app id or app key whose credentials were sent; undefined if they are nobody's. */
  readonly account: string | undefined
  readonly method: string
  /** With its query. */
  readonly path: string
  /** Names in lower case; credentials are taken out. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed, if it is JSON; otherwise the text. */
  readonly body: unknown
  /** What went out; undefined while nothing has, and for a connection that died before. */
  readonly status: number | undefined
  /** The world's time, in milliseconds since the epoch. */
  readonly at: number
  /** What was made to go wrong. */
  readonly fault: Fault | undefined
  /** What the mock server left undone, or how to mend a path that it does not know. */
  readonly notes: readonly string[]
}

/** An entry that is still being written. */
export interface OpenEntry {
  status: number | undefined
  fault: Fault | undefined
  readonly notes: string[]
}

/** The newest requests of a world, oldest first. */
export interface RequestLog {
  readonly entries: readonly LoggedRequest[]
  open(entry: Omit<LoggedRequest, 'status' | 'fault' | 'notes'>): OpenEntry
  /** The entry is complete: what went out is known. */
  close(entry: OpenEntry): void
  clear(): void
}

/**
 * @param limit How many requests are kept; when a tenth more have come, the oldest are dropped.
 * @param onRequest Called with each entry once it is complete.
 */
export function createRequestLog(
  limit: number,
  onRequest?: (request: LoggedRequest) => void,
): RequestLog {
  const entries: LoggedRequest[] = []
  return {
    entries,
    open(request) {
      const notes: string[] = []
      const entry = { ...request, status: undefined, fault: undefined, notes }
      entries.push(entry)
      if (entries.length > limit * 1.1) entries.splice(0, entries.length - limit)
      return entry
    },
    // Only entries that `open` made come back here.
    close: (entry) => onRequest?.(entry as OpenEntry & LoggedRequest),
    clear() {
      entries.length = 0
    },
  }
}
