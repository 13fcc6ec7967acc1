import { errorCode } from '../retry/error-code.ts'
import type { Clock } from '../wire/clock.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { WireResponse } from '../wire/wire-response.ts'
import type { AttemptRecord } from './attempt-record.ts'
import type { CallContext } from './call-context.ts'
import type { CallLog } from './call-log.ts'
import type { Middleware } from './middleware.ts'

/**
 * Innermost: sees what goes out and reads what comes back. An attempt ends when its body has been read, so the
 * timeout, the record and the observers all cover the body too.
 *
 * A body that breaks off does not hide the status: `text()` of the response then rejects.
 */
export function createObserve(clock: Clock, log: CallLog): Middleware {
  return async (request, next, context) => {
    const finish = beginAttempt(request, context, clock, log)
    try {
      const response = await next(request, context)
      return await readBody(response, finish)
    } catch (error) {
      finish({ error })
      throw error
    }
  }
}

type Finish = NonNullable<CallContext['finishAttempt']>

function beginAttempt(
  request: WireRequest,
  context: CallContext,
  clock: Clock,
  log: CallLog,
): Finish {
  const startedAt = clock.now()
  let open = true
  const finish: Finish = ({ status, error }) => {
    if (!open) return
    open = false
    const record: AttemptRecord = {
      attempt: context.attempt,
      startedAt,
      durationMs: clock.now() - startedAt,
      ...(status === undefined ? {} : { status }),
      ...(error === undefined ? {} : { error: errorCode(error) }),
    }
    context.attempts.push(record)
    log.attempted(record, request, context)
  }
  context.finishAttempt = finish
  return finish
}

async function readBody(response: WireResponse, finish: Finish): Promise<WireResponse> {
  const { status, headers } = response
  try {
    const text = await response.text()
    finish({ status })
    return { status, headers, text: () => Promise.resolve(text) }
  } catch (error) {
    finish({ status, error })
    return { status, headers, text: () => Promise.reject(error) }
  }
}
