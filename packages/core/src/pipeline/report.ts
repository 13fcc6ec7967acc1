import type { Observer } from '../observe/observer.ts'
import type { Redactor } from '../redact/create-redactor.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { AttemptRecord } from './attempt-record.ts'
import type { CallContext } from './call-context.ts'

/** Tells the observers about an attempt that is over. */
export type Report = (record: AttemptRecord, request: WireRequest, context: CallContext) => void

/**
 * Reports to the observers. What they receive is masked already, and what they throw is dropped: telemetry must
 * not decide whether a text is sent. With nobody listening it costs nothing.
 */
export function createReport(
  provider: string,
  observers: readonly Observer[],
  redactor: Redactor,
): Report {
  return (record, request, { operation }) => {
    if (observers.length === 0) return
    const event = {
      ...record,
      provider,
      operation: operation.id,
      method: request.method,
      url: redactor.url(request.url),
      urlTemplate: operation.path,
    }
    for (const observer of observers) notify(() => observer(event))
  }
}

/** An observer's failure is the observer's own business, also when it comes later. */
async function notify(report: () => unknown): Promise<void> {
  try {
    await report()
  } catch {
    // dropped
  }
}
