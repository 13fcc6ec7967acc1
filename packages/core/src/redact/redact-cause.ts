import { TextwireError } from '../errors/textwire-error.ts'
import type { Redactor } from './create-redactor.ts'

/** A cause can lead back to itself. */
const MAX_DEPTH = 8

/**
 * A masked copy of an error, fit to hang on another error as its cause: the same name and stack, its causes, and
 * those of its own fields that are plain values, such as `code` and `syscall`. Whatever else a library hangs on
 * its errors (requests, sockets) can hold anything and is left out. An error of this family is masked already.
 */
export function redactCause(cause: unknown, redactor: Redactor, depth = 0): unknown {
  if (depth > MAX_DEPTH) return undefined
  if (typeof cause !== 'object' || cause === null) return redactor.value(cause)
  if (TextwireError.is(cause)) return cause
  // Not `instanceof`: under Jest the runtime's errors come from another realm.
  const { name = 'Error', message = '', stack = '' }: Partial<Error> = cause
  const copy: Error & { errors?: unknown[] } = new Error(redactor.text(message))
  const fields = Object.entries(cause).filter(([, field]) => Object(field) !== field)
  Object.assign(copy, redactor.value(Object.fromEntries(fields)), { name: redactor.text(name) })
  copy.stack = redactor.text(stack)
  if ('cause' in cause) copy.cause = redactCause(cause.cause, redactor, depth + 1)
  if ('errors' in cause && Array.isArray(cause.errors)) {
    copy.errors = cause.errors.map((inner) => redactCause(inner, redactor, depth + 1))
  }
  return copy
}
