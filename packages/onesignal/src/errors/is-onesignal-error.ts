import { TextwireError } from '@textwire/core'
import type { HttpError, ProviderProblem } from '@textwire/core'
import { toErrorCode } from './error-codes.ts'
import type { OneSignalErrorCode } from './error-codes.ts'

/**
 * Whether a failed call was refused by OneSignal for this reason, be it one of several.
 *
 * @example
 * ```ts
 * import { createOneSignal, isOneSignalError } from '@textwire/onesignal'
 *
 * const onesignal = createOneSignal()
 *
 * try {
 *   await onesignal.messages.cancel('1b8f0a9c-6f0d-4c7b-8a39-7a2f2a1f3c55')
 * } catch (error) {
 *   if (!isOneSignalError(error, 'messageAlreadySent')) throw error
 *   console.log('too late:', error.title)
 * }
 * ```
 */
export function isOneSignalError(error: unknown, code: OneSignalErrorCode): error is HttpError {
  if (!isAnswered(error)) return false
  const hasCode = (problem: ProviderProblem) => toErrorCode(problem.title, problem.code) === code
  return error.code === code || error.problems.some(hasCode)
}

/** Not `instanceof`: there may be two copies of the core package. Only an answered call has a status and problems. */
function isAnswered(error: unknown): error is HttpError {
  return TextwireError.is(error) && 'status' in error && 'problems' in error
}
