import type { Clock } from '../wire/clock.ts'
import type { CallContext } from './call-context.ts'
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

/** Waits, unless the wait would not fit into the deadline: then the error is thrown at once. */
export async function waitWithinDeadline(
  waitMs: number,
  context: CallContext,
  clock: Clock,
  tooLong: () => unknown,
): Promise<void> {
  if (clock.now() + waitMs > context.deadlineAt) throw tooLong()
  await clock.sleep(waitMs, context.signal)
}
