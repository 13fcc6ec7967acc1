import type { ReadProviderError } from '@textwire/core'
import { toErrorCode } from './error-codes.ts'
import { readOneSignalError } from './read-onesignal-error.ts'

/** Reads an error and gives it one of this package's codes, where the service's code or words are known. */
export const readKnownError: ReadProviderError = (answer) => {
  const said = readOneSignalError(answer)
  const [first] = said.problems ?? []
  const code = toErrorCode(first?.code ?? '') ?? toErrorCode(first?.title ?? answer.text ?? '')
  return { ...said, code: code ?? said.code }
}
