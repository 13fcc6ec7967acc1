import type { BeforeCall } from '../call/wire-options.ts'
import type { RateLimiter } from '../rate/rate-limiter.ts'
import type { Redactor } from '../redact/create-redactor.ts'
import type { RetryBudget } from '../retry/retry-budget.ts'
import type { Clock } from '../wire/clock.ts'
import type { Send } from '../wire/send.ts'
import { createAttemptTimeout } from './attempt-timeout.ts'
import { createAuth } from './auth.ts'
import type { Authorizer } from './auth.ts'
import { createDeadline } from './deadline.ts'
import type { ErrorFactory } from './error-factory.ts'
import { createIdempotency } from './idempotency.ts'
import { compose } from './middleware.ts'
import type { Next } from './middleware.ts'
import { createObserve } from './observe.ts'
import { createPauseGate } from './pause-gate.ts'
import type { LaneOf } from './pause-gate.ts'
import type { OptionalLayers } from './optional-layers.ts'
import type { Report } from './report.ts'
import { createRetry } from './retry.ts'
import type { IsAnswer } from './retry.ts'

/** Everything the pipeline is built from. */
export interface PipelineParts {
  readonly send: Send
  readonly authorizer: Authorizer
  readonly errors: ErrorFactory
  readonly report: Report
  readonly redactor: Redactor
  readonly clock: Clock
  readonly random: () => number
  readonly randomUuid: () => string
  readonly budget: RetryBudget
  readonly laneOf: LaneOf
  readonly isAnswer: IsAnswer | undefined
  readonly beforeCall: BeforeCall | undefined
  readonly layers: OptionalLayers
  readonly limiter: RateLimiter | undefined
}

/**
 * The order of the policies, outermost first. It is the same for every client and cannot be changed from
 * outside: idempotency outside retry means one key over many attempts, auth inside means a fresh token for
 * each, observe innermost means that it sees what really went out.
 */
export function buildPipeline(parts: PipelineParts): Next {
  const { clock, random, errors, report, limiter, beforeCall, layers } = parts
  const gate = createPauseGate({ laneOf: parts.laneOf, clock, random, errors })
  return compose(
    [
      createIdempotency(parts.randomUuid),
      createDeadline(clock),
      ...(beforeCall && layers.beforeCall ? [layers.beforeCall(beforeCall, clock, errors)] : []),
      createRetry({ clock, random, budget: parts.budget, errors, isAnswer: parts.isAnswer }),
      gate.middleware,
      ...(limiter && layers.rateLimit
        ? [layers.rateLimit({ limiter, clock, errors, passGate: gate.pass })]
        : []),
      createAuth(parts.authorizer, clock),
      createAttemptTimeout(clock),
    ],
    createObserve(parts.send, clock, report, parts.redactor),
  )
}
