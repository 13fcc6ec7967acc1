import { errorCode } from '../retry/error-code.ts'
import type { Clock } from '../wire/clock.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { WireResponse } from '../wire/wire-response.ts'
import type { AttemptRecord } from './attempt-record.ts'
import type { CallContext } from './call-context.ts'
import type { Middleware } from './middleware.ts'
import type { Report } from './report.ts'

/**
 * Innermost: sees what goes out and reads what comes back. An attempt ends when its body has been read, so the
 * timeout, the record and the observers all cover the body too.
 *
 * A body that breaks off does not hide the status: `text()` of the response then rejects.
 */
export function createObserve(clock: Clock, report: Report): Middleware {
  return async (request, next, context) => {
    const finish = beginAttempt(request, context, clock, report)
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
  report: Report,
): Finish {
  const startedAt = clock.now()
  const before = context.attempts.at(-1)
  let open = true
  const finish: Finish = ({ status, error }) => {
    if (!open) return
    open = false
    const record: AttemptRecord = {
      attempt: context.attempt,
      startedAt,
      waitedMs: before === undefined ? 0 : startedAt - before.startedAt - before.durationMs,
      durationMs: clock.now() - startedAt,
      ...(status === undefined ? {} : { status }),
      ...(error === undefined ? {} : { error: errorCode(error) }),
    }
    context.attempts.push(record)
    report(record, request, context)
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
