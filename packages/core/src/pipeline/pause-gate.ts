import { spreadAbove } from '../retry/backoff.ts'
import { retryAfterOf } from '../retry/retry-after-of.ts'
import type { Clock } from '../wire/clock.ts'
import type { CallContext } from './call-context.ts'
import { waitWithinDeadline } from './deadline.ts'
import type { ErrorFactory } from './error-factory.ts'
import type { Middleware } from './middleware.ts'

/** What the pause gate needs. */
export interface PauseGateParts {
  readonly clock: Clock
  readonly random: () => number
  readonly errors: ErrorFactory
}

/** A mistaken wish must not shut a client for days: after this long, one call asks again. */
const MAX_CLOSED_MS = 60 * 60 * 1000

/** The gate of one client. */
export interface PauseGate {
  readonly middleware: Middleware
  /** Waits until the gate is open. Fails at once, unsent, when the call cannot wait that long. */
  pass(context: CallContext): Promise<void>
}

/**
 * Closes when one call of the client meets a 429 that names a time: every call then waits out the same
 * `Retry-After` instead of finding out for itself. It stays closed for an hour at most. Reads and writes have a lane
 * each, because providers limit them apart: looking something up too often must not hold messages back.
 */
export function createPauseGate({ clock, random, errors }: PauseGateParts): PauseGate {
  const openAt = { reads: 0, writes: 0 }
  const leftMs = (context: CallContext) => openAt[laneOf(context)] - clock.now()
  const pass = async (context: CallContext) => {
    for (let waitMs = leftMs(context); waitMs > 0; waitMs = leftMs(context)) {
      const retryAfterMs = waitMs
      const why = 'the provider asked for a pause that is longer than the call may wait'
      const tooLong = () => errors.unsent({ code: 'paused', why, retryAfterMs }, context)
      if (waitMs > context.policy.maxRetryAfterMs) throw tooLong()
      await waitWithinDeadline(spreadAbove(waitMs, random), context, clock, tooLong)
    }
  }
  return {
    pass,
    async middleware(request, next, context) {
      if (leftMs(context) > 0) await pass(context)
      const response = await next(request, context)
      if (response.status === 429) {
        const now = clock.now()
        const wishMs = Math.min(retryAfterOf(response, now) ?? 0, MAX_CLOSED_MS)
        const lane = laneOf(context)
        openAt[lane] = Math.max(openAt[lane], now + wishMs)
      }
      return response
    },
  }
}

function laneOf({ operation }: CallContext): 'reads' | 'writes' {
  return operation.method === 'GET' ? 'reads' : 'writes'
}
