import { spreadAbove } from '../retry/backoff.ts'
import { retryAfterOf } from '../retry/retry-after-of.ts'
import type { CallInput } from '../call/call-input.ts'
import type { Clock } from '../wire/clock.ts'
import type { Operation } from '../wire/operation.ts'
import type { CallContext } from './call-context.ts'
import { waitWithinDeadline } from './deadline.ts'
import type { ErrorFactory } from './error-factory.ts'
import type { Middleware } from './middleware.ts'

/** Names the limit of the provider's that a call counts against. Calls of one lane pause together. */
export type LaneOf = (operation: Operation, input: CallInput) => string

/** What the pause gate needs. */
export interface PauseGateParts {
  readonly laneOf: LaneOf
  readonly clock: Clock
  readonly random: () => number
  readonly errors: ErrorFactory
}

/** A mistaken wish must not shut a client for days: after this long, one call asks again. */
const MAX_CLOSED_MS = 60 * 60 * 1000

/** So many lanes are remembered before those that are open again are dropped. */
const CLEAN_AT = 1_000

/** The gate of one client. */
export interface PauseGate {
  readonly middleware: Middleware
  /** Waits until the gate is open. Fails at once, unsent, when the call cannot wait that long. */
  pass(context: CallContext): Promise<void>
}

/**
 * Closes a lane when one of its calls meets a 429 that names a time: every call of the lane then waits out the same
 * `Retry-After` instead of finding out for itself. It stays closed for an hour at most.
 */
export function createPauseGate({ laneOf, clock, random, errors }: PauseGateParts): PauseGate {
  const openAt = new Map<string, number>()
  const laneFor = ({ operation, input }: CallContext) => laneOf(operation, input)
  const leftMs = (context: CallContext) =>
    openAt.size === 0 ? 0 : (openAt.get(laneFor(context)) ?? 0) - clock.now()
  const close = (lane: string, until: number) => {
    if (openAt.size >= CLEAN_AT) {
      for (const [other, at] of openAt) if (at <= clock.now()) openAt.delete(other)
    }
    openAt.set(lane, Math.max(openAt.get(lane) ?? 0, until))
  }
  const pass = async (context: CallContext) => {
    for (let waitMs = leftMs(context); waitMs > 0; waitMs = leftMs(context)) {
      const retryAfterMs = waitMs
      const why = 'the provider asks for a longer pause than the call may wait'
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
        if (wishMs > 0) close(laneFor(context), now + wishMs)
      }
      return response
    },
  }
}

/** Providers limit reads and writes apart: looking something up too often must not hold messages back. */
export const readsAndWrites: LaneOf = ({ method }) => (method === 'GET' ? 'reads' : 'writes')
