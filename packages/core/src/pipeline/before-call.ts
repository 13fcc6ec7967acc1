import type { BeforeCall } from '../call/wire-options.ts'
import type { Clock } from '../wire/clock.ts'
import { AttemptCut } from './attempt-cut.ts'
import { untilDeadline } from './deadline.ts'
import type { ErrorFactory } from './error-factory.ts'
import type { Middleware } from './middleware.ts'

/**
 * Asks the caller's hook before anything is sent. What goes out has been written down by then, so nothing that is
 * changed meanwhile gets in; the deadline and the caller's abort cover the hook too.
 */
export function createBeforeCall(hook: BeforeCall, clock: Clock, errors: ErrorFactory): Middleware {
  return async (request, next, context) => {
    try {
      await untilDeadline(hook(context.operation.id, context.input), context, clock)
    } catch (error) {
      if (!(error instanceof AttemptCut)) throw error
      throw errors.noAnswer(error, { kind: 'notSent' }, context)
    }
    return next(request, context)
  }
}
