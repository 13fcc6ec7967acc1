import type { Redactor } from './create-redactor.ts'

/**
 * An error that is safe to hang on another error as its cause. An error whose message and stack hold nothing
 * secret is returned as it is; otherwise a copy with the same name and code, and masked text.
 */
export function redactCause(cause: unknown, redactor: Redactor): unknown {
  if (!(cause instanceof Error)) return redactor.value(cause)
  const message = redactor.text(cause.message)
  const inner = cause.cause === undefined ? undefined : redactCause(cause.cause, redactor)
  if (message === cause.message && inner === cause.cause) return cause
  const copy = new Error(message, inner === undefined ? undefined : { cause: inner })
  copy.name = cause.name
  if ('code' in cause) Object.assign(copy, { code: cause.code })
  if (cause.stack !== undefined) copy.stack = redactor.text(cause.stack)
  return copy
}
