import { HttpError } from '@textwire/core'
import type { Backoff, Clock } from '@textwire/core'
import type { ConnectionLost } from './connection-lost.ts'
import { EventStreamError } from './event-stream-error.ts'
import { reasonOf } from './reason-of.ts'
import type { Reconnect, ReconnectReason } from './reconnect.ts'

/** Decides whether to connect again, and waits until then. */
export interface Reconnector {
  /** Says that a connection was opened. */
  opened(): void
  /** Says that something new came. */
  progressed(): void
  /** Waits before the next connection, or throws what ends the loop. Nothing was lost when the body came to its end. */
  wait(
    lost: ConnectionLost | undefined,
    offset: string | undefined,
    signal: AbortSignal,
  ): Promise<void>
}

/** What a reconnector goes by. */
export interface ReconnectorParts {
  readonly clock: Clock
  readonly random: () => number
  readonly backoff: Backoff
  readonly maxReconnects: number
  readonly whenTooMany: 'throw' | 'wait'
  readonly onReconnect: ((reconnect: Reconnect) => void) | undefined
}

/** These say "not yet", so they are waited out even before there was a connection. */
const WAITED_FOR_FROM_THE_FIRST: readonly (ReconnectReason | undefined)[] = [
  'noData',
  'tooManyConnections',
]

/**
 * The first connection is a call like any other: its failure is thrown, but for the two that mean "not yet". Once there
 * was one, everything that another connection can mend is waited out.
 */
export function createReconnector(parts: ReconnectorParts): Reconnector {
  const { clock, random, backoff, maxReconnects, whenTooMany, onReconnect } = parts
  let attempt = 0
  let isOpen = false
  let openedAt: number | undefined
  // Whoever looks on must not end what they look at, whether they throw or reject.
  const tell = async (reconnect: Reconnect) => onReconnect?.(reconnect)
  return {
    opened() {
      isOpen = true
      openedAt = clock.now()
    },
    progressed() {
      attempt = 0
    },
    async wait(lost, offset, signal) {
      const error = lost?.cause
      const reason = lost === undefined ? 'ended' : reasonOf(lost)
      if (reason === 'tooManyConnections' && whenTooMany === 'throw') throw tooMany(error)
      const isFirst = openedAt === undefined && !WAITED_FOR_FROM_THE_FIRST.includes(reason)
      if (reason === undefined || isFirst) throw error
      // One that held for as long as the longest wait was no failure.
      if (isOpen && clock.now() - (openedAt ?? 0) >= backoff.maxMs) attempt = 0
      isOpen = false
      attempt += 1
      if (attempt > maxReconnects) throw gaveUp(maxReconnects, error)
      const waitMs = waitBefore(attempt, error, backoff, random)
      tell({ reason, attempt, waitMs, offset, error }).catch(() => undefined)
      await clock.sleep(waitMs, signal)
    },
  }
}

/** The wish of the server, never cut short but spread a little; else backoff with full jitter. */
function waitBefore(
  attempt: number,
  error: unknown,
  { baseMs, maxMs }: Backoff,
  random: () => number,
): number {
  const wishMs = error instanceof HttpError ? error.retryAfterMs : undefined
  if (wishMs !== undefined) return wishMs + random() * Math.min(1_000, Math.max(50, wishMs * 0.1))
  return random() * Math.min(maxMs, baseMs * 2 ** Math.min(attempt - 1, 30))
}

function tooMany(cause: unknown): EventStreamError {
  return new EventStreamError(
    'tooManyConnections',
    "All connections that the project may have to its event stream are open (402). Close another reader of this app key; one that died may count for a while. whenTooMany: 'wait' waits for one.",
    cause,
  )
}

function gaveUp(maxReconnects: number, cause: unknown): EventStreamError {
  const why = cause instanceof Error ? cause.message : 'Airship closed the connection'
  return new EventStreamError(
    'gaveUp',
    `The event stream was given up after ${maxReconnects} connections in a row that brought nothing (maxReconnects). The last: ${why}`,
    cause,
  )
}
