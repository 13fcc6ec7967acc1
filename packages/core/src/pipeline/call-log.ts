import type { AttemptEvent, Observer } from '../observe/observer.ts'
import type { Logger } from '../observe/logger.ts'
import type { Redactor } from '../redact/create-redactor.ts'
import type { Outcome } from '../retry/outcome.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { AttemptRecord } from './attempt-record.ts'
import type { CallContext } from './call-context.ts'

/** Where the pipeline reports what it does. */
export interface CallLog {
  attempted(record: AttemptRecord, request: WireRequest, context: CallContext): void
  retrying(context: CallContext, outcome: Outcome, waitMs: number): void
}

/** What {@link createCallLog} reports to. */
export interface CallLogParts {
  readonly provider: string
  readonly observers: readonly Observer[]
  readonly logger: Logger | undefined
  readonly redactor: Redactor
}

const silent: CallLog = { attempted: () => undefined, retrying: () => undefined }

/**
 * Reports to observers and logger. Whatever they receive is masked already, and whatever they throw is
 * dropped: telemetry must not decide whether a text is sent. With nobody listening it costs nothing.
 */
export function createCallLog(parts: CallLogParts): CallLog {
  const { observers, logger } = parts
  if (observers.length === 0 && logger === undefined) return silent
  return {
    attempted(record, request, context) {
      const event = toEvent(record, request, context, parts)
      for (const observer of observers) quietly(() => observer(event))
      quietly(() => logger?.debug?.(describeAttempt(event), { ...event }))
    },
    retrying(context, outcome, waitMs) {
      const fields = { operation: context.operation.id, attempt: context.attempt, waitMs, outcome }
      const message = `textwire: ${context.operation.id} will be tried again in ${Math.round(waitMs)} ms`
      quietly(() => logger?.warn?.(message, fields))
    },
  }
}

function toEvent(
  record: AttemptRecord,
  request: WireRequest,
  { operation }: CallContext,
  { provider, redactor }: CallLogParts,
): AttemptEvent {
  return {
    ...record,
    provider,
    operation: operation.id,
    method: request.method,
    url: redactor.text(request.url),
    urlTemplate: operation.path,
  }
}

function describeAttempt({ operation, attempt, status, error, durationMs }: AttemptEvent): string {
  const result = [status, error].filter((part) => part !== undefined).join(' ')
  return `textwire: ${operation} attempt ${attempt}: ${result} after ${Math.round(durationMs)} ms`
}

function quietly(report: () => unknown): void {
  try {
    const result = report()
    if (result instanceof Promise) result.catch(() => undefined)
  } catch {
    // An observer's failure is the observer's own business.
  }
}
