import type { ReadProviderError } from '@textwire/core'
import { toErrorCode } from './error-codes.ts'
import { readOneSignalError } from './read-onesignal-error.ts'

/** Reads an error and gives it one of this package's codes, where the service's code or words are known. */
export const readKnownError: ReadProviderError = (answer) => {
  const said = readOneSignalError(answer)
  const known = (said.problems ?? [])
    .map(({ title, code }) => toErrorCode(title, code))
    .find((code) => code !== undefined)
  // A page has no problems of its own, and words all the same.
  const fallback = said.problems === undefined ? toErrorCode(answer.text ?? '') : undefined
  return { ...said, code: known ?? fallback ?? said.code }
}
