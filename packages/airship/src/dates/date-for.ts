import { InvalidInputError } from '@textwire/core'
import { toAirshipDate } from './airship-date.ts'

/**
 * A moment of an operation's input, written the way Airship wants it.
 *
 * @throws {InvalidInputError} When it is none; the error names the operation.
 */
export function dateFor(operation: string, value: Date | string, field: string): string {
  try {
    return toAirshipDate(value, field)
  } catch (error) {
    throw error instanceof InvalidInputError
      ? new InvalidInputError(operation, error.problems)
      : error
  }
}
