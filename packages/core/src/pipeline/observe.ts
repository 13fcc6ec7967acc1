import type { Redactor } from '../redact/create-redactor.ts'
import { errorCode } from '../retry/error-code.ts'
import type { Clock } from '../wire/clock.ts'
import { ReadResponse } from '../wire/read-response.ts'
import type { Send } from '../wire/send.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { WireResponse } from '../wire/wire-response.ts'
import type { AttemptRecord } from './attempt-record.ts'
import type { CallContext, FinishAttempt } from './call-context.ts'
import type { Next } from './middleware.ts'
import type { Report } from './report.ts'

/**
 * Innermost: sees what goes out and reads what comes back. An attempt ends when its body has been read, so the
 * timeout, the record and the observers all cover the body too.
 *
 * A body that breaks off does not hide the status.
 */
export function createObserve(send: Send, clock: Clock, report: Report, redactor: Redactor): Next {
  return async (request, context) => {
    let response: WireResponse | undefined
    const finish = beginAttempt(request, context, clock, {
      report,
      redactor,
      answered: () => response,
    })
    context.finishAttempt = finish
    try {
      response = await send(request)
      const body = await response.text()
      finish()
      return new ReadResponse(response, body)
    } catch (error) {
      finish({ error })
      if (response === undefined) throw error
      return new ReadResponse(response, undefined)
    }
  }
}

interface Ending {
  readonly report: Report
  readonly redactor: Redactor
  readonly answered: () => WireResponse | undefined
}

function beginAttempt(
  request: WireRequest,
  context: CallContext,
  clock: Clock,
  { report, redactor, answered }: Ending,
): FinishAttempt {
  const startedAt = clock.now()
  const before = context.attempts.at(-1)
  let open = true
  return (failure) => {
    const response = answered()
    if (!open) return response
    open = false
    const record: AttemptRecord = {
      attempt: context.attempts.length + 1,
      startedAt,
      waitedMs: before === undefined ? 0 : startedAt - before.startedAt - before.durationMs,
      durationMs: clock.now() - startedAt,
      ...(response === undefined ? {} : { status: response.status }),
      ...(failure === undefined ? {} : { error: redactor.text(errorCode(failure.error)) }),
    }
    context.attempts.push(record)
    report(record, request, context)
    return response
  }
}
