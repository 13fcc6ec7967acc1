import type { InputProblem } from '../errors/invalid-input-error.ts'
import type { Observer } from '../observe/observer.ts'
import type { RateLimiter } from '../rate/rate-limiter.ts'
import type { Backoff } from '../retry/backoff.ts'
import type { RetryBudgetOptions } from '../retry/retry-budget.ts'
import type { FetchLike } from '../transports/fetch-transport.ts'
import type { Clock } from '../wire/clock.ts'
import type { Send } from '../wire/send.ts'
import type { CallInput } from './call-input.ts'

/** Looks at the input of a call before it is sent and lists what is wrong with it. */
export type CheckInput = (operation: string, input: CallInput) => readonly InputProblem[]

/** Looks at a call that is about to be sent, and may hold it back by throwing. */
export type BeforeCall = (operation: string, input: CallInput) => void | PromiseLike<void>

/** What every provider's client can be told about the wire. Durations are in milliseconds. */
export interface WireOptions {
  /** Where the API is. Set it to send to a mock server or a proxy; a path in it is kept. */
  readonly baseUrl?: string
  /** Sends through this `fetch`, such as a mock server's. @default globalThis.fetch, looked up at each call */
  readonly fetch?: FetchLike
  /** Sends through this instead of `fetch`, such as `undiciTransport()` of `@textwire/core/undici`. */
  readonly transport?: Send
  /** How many times a request may go on the wire, the first included. @default the provider's, usually 4 */
  readonly maxAttempts?: number
  /** How long one attempt may take, its body included. @default the provider's */
  readonly attemptTimeoutMs?: number
  /** How long a whole call may take, every attempt and wait included. @default the provider's */
  readonly deadlineMs?: number
  /** A longer `Retry-After` ends the call with the error instead of being waited for. @default 60000 */
  readonly maxRetryAfterMs?: number
  /** How long to wait when the provider does not say. @default the provider's */
  readonly backoff?: Backoff
  /** Whether an operation that may text a person is repeated after a 503 with `Retry-After`. @default false */
  readonly retryUnsafeOn503?: boolean
  /** The allowance for retries that all calls share; `false` for no limit. @default 500 tokens, 5 a retry */
  readonly retryBudget?: RetryBudgetOptions | false
  /** How fast to send at most, such as `createTokenBucket({ perSecond: 100 })`. @default none */
  readonly rateLimit?: RateLimiter
  /** Called once for each attempt, such as `logAttempts(console)` or `openTelemetry()`. */
  readonly observe?: Observer | readonly Observer[]
  /**
   * Asked before a call is sent, with the operation's id and what it is called with; a promise is waited for. What it
   * throws ends the call as it is, and nothing is sent. @default none
   */
  readonly beforeCall?: BeforeCall
  /** Checks every input before it is sent, such as `checkInput` of the provider's `/contract`. @default none */
  readonly validate?: CheckInput
  /** The source of time, for tests. @default the machine's */
  readonly clock?: Partial<Clock>
  /** The source of jitter: a number from 0 to under 1. @default Math.random */
  readonly random?: () => number
}
