import type { OperationId } from '../world/operation-id.ts'
import type { FaultKind } from './fault-kinds.ts'

/** Which requests a fault waits for. */
export interface FaultScope {
  /** @default any operation */
  readonly operation?: OperationId
  /** An app id (OneSignal) or app key (Airship), to leave parallel tests alone. @default any */
  readonly account?: string
  /** How many requests in a row meet it. @default 1 */
  readonly times?: number
  /** Real time that passes before the operation takes effect, in milliseconds. @default 0 */
  readonly delayMs?: number
}

/** A body other than the provider's own: JSON, a page, plain words or nothing. */
export type FaultBody =
  | { readonly json: unknown }
  | { readonly html: string }
  | { readonly text: string }
  | 'empty'

/** An answer with a status of your choice. */
export interface StatusFault extends FaultScope {
  readonly status: number
  /** @default what the provider documents for this status, in its own error shape */
  readonly body?: FaultBody
  readonly headers?: Readonly<Record<string, string>>
  /** The Retry-After header: seconds, a date (sent as an HTTP date), or any text as it is. @default none */
  readonly retryAfter?: number | Date | string
  /** Whether the operation takes effect although the answer says otherwise. @default 'none' */
  readonly effect?: 'none' | 'happens'
}

/** A fault by name, see `faultKinds`. */
export interface WireFault extends FaultScope {
  readonly kind: FaultKind
  /** Whether the operation takes effect. @default what `faultKinds` says of the kind */
  readonly effect?: 'none' | 'happens'
  /** Time between two pieces of a slow answer, in milliseconds. @default 5 */
  readonly pieceMs?: number
}

/** The connection is reset before the operation takes effect, or after it and before the answer. */
export interface ResetFault extends FaultScope {
  readonly reset: 'before' | 'after'
}

/** As {@link ResetFault}, but the connection is closed in good order. */
export interface CloseFault extends FaultScope {
  readonly close: 'before' | 'after'
}

/** The answer is right, only late. */
export interface DelayFault extends FaultScope {
  readonly delayMs: number
}

/** A step of a script at which nothing goes wrong. */
export interface NoFault extends FaultScope {
  readonly ok: true
}

/**
 * Something that is to go wrong, once or several times.
 *
 * @example
 * ```ts
 * import type { Fault } from '@textwire/mock-server'
 *
 * const script: Fault[] = [
 *   { operation: 'onesignal.sendMessage', status: 429, retryAfter: 1 },
 *   { operation: 'onesignal.sendMessage', status: 503, body: { html: '<h1>Down</h1>' } },
 *   { operation: 'onesignal.sendMessage', reset: 'after' },
 *   { operation: 'onesignal.sendMessage', ok: true },
 * ]
 * ```
 */
export type Fault = StatusFault | WireFault | ResetFault | CloseFault | NoFault | DelayFault
