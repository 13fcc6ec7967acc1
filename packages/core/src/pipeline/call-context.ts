import type { CallInput } from '../call/call-input.ts'
import type { CallOptions } from '../call/call-options.ts'
import type { Backoff } from '../retry/backoff.ts'
import type { Operation, RetryClass } from '../wire/operation.ts'
import type { WireResponse } from '../wire/wire-response.ts'
import type { AttemptRecord } from './attempt-record.ts'

/** The limits of one call: the client's, with the call's own options laid over them. */
export interface CallPolicy {
  /** How many times a request may go on the wire, the first included. */
  readonly maxAttempts: number
  /** How long one attempt may take, its body included. */
  readonly attemptTimeoutMs: number
  /** How long the whole call may take, every attempt and wait included. */
  readonly deadlineMs: number
  /** A longer `Retry-After` ends the call instead of being waited for. */
  readonly maxRetryAfterMs: number
  readonly backoff: Backoff
  /** Whether an unsafe operation may be repeated after a 503 that names a `Retry-After`. */
  readonly retryUnsafeOn503: boolean
}

/**
 * Ends the record of an attempt: `observe` does, or the attempt timeout if the transport never returns. Only the
 * first call counts. Gives back the response as far as it came.
 */
export type FinishAttempt = (failure?: { readonly error: unknown }) => WireResponse | undefined

/** What the layers of the pipeline share about one call. */
export interface CallContext {
  readonly operation: Operation
  /** The operation's class for this very call: a body field can make an unsafe operation safe. */
  readonly retryClass: RetryClass
  /** What the caller passed. It is read and never written to. */
  readonly input: CallInput
  readonly options: CallOptions | undefined
  readonly signal: AbortSignal | undefined
  readonly policy: CallPolicy
  /** The full URL; set once the request is built. */
  url: string
  /** Set by the idempotency layer when the operation has a key. */
  idempotencyKey: string | undefined
  /** Milliseconds since the epoch; set by the deadline layer. */
  deadlineAt: number
  /** How often the retry layer has tried, the try under way included. */
  attempt: number
  /** Whether an earlier attempt of this call may have been carried out. */
  inDoubt: boolean
  readonly attempts: AttemptRecord[]
  /** For the attempt under way. */
  finishAttempt: FinishAttempt | undefined
}
