import type { Clock } from '../wire/clock.ts'
import { AttemptCut } from './attempt-cut.ts'
import type { CallContext } from './call-context.ts'
import { cutShort } from './cut-short.ts'
import type { Middleware } from './middleware.ts'

/**
 * Fixes the moment at which the whole call must be over. It needs no timer of its own: every attempt is cut
 * at that moment, and no wait that would end after it is begun.
 */
export function createDeadline(clock: Clock): Middleware {
  return (request, next, context) => {
    context.signal?.throwIfAborted()
    context.deadlineAt = clock.now() + context.policy.deadlineMs
    return next(request, context)
  }
}

/** Whether a wait leaves any time before the deadline. */
export function fitsDeadline(waitMs: number, { deadlineAt }: CallContext, clock: Clock): boolean {
  return clock.now() + waitMs < deadlineAt
}

/** Waits, unless that would leave no time before the deadline: then the error is thrown at once. */
export async function waitWithinDeadline(
  waitMs: number,
  context: CallContext,
  clock: Clock,
  tooLong: () => unknown,
): Promise<void> {
  if (!fitsDeadline(waitMs, context, clock)) throw tooLong()
  await clock.sleep(waitMs, context.signal)
}

/** Waits for someone else's work (a token, a permit) no longer than the deadline and the caller allow. */
export function untilDeadline<T>(
  work: T | PromiseLike<T>,
  { deadlineAt, policy, signal }: CallContext,
  clock: Clock,
): T | PromiseLike<T> {
  if (!isPromiseLike(work)) return work
  const reason = () => new AttemptCut('deadline', policy.deadlineMs, true)
  // The work is under way already: whatever becomes of it when nobody waits any longer is nobody's error.
  work.then(undefined, () => undefined)
  return cutShort(() => work, { afterMs: deadlineAt - clock.now(), reason, signal }, clock)
}

/** Whether a value has to be waited for; a library's own promises count, and another realm's. */
export function isPromiseLike<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && 'then' in value
}
