import { InvalidInputError } from '@textwire/core'

const ZONELESS = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?$/

/**
 * A moment the way Airship wants it: UTC, whole seconds, no zone (`2026-02-13T11:58:59`). Its API knows no
 * offsets; its own libraries send this form.
 *
 * @param value A `Date`, or a text that `Date` can read. A text without a zone is taken for UTC.
 * @param field How an error names it.
 * @throws {InvalidInputError} When it is not a date.
 */
export function toAirshipDate(value: Date | string, field = 'value'): string {
  const date = typeof value === 'string' ? new Date(asUtc(value)) : value
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) {
    const message = 'must be a Date or an ISO 8601 text such as 2026-02-13T11:58:59Z'
    throw new InvalidInputError('The request', [{ path: field, message }])
  }
  return date.toISOString().slice(0, 19)
}

/**
 * Airship's dates carry no zone and are UTC, but `new Date` reads such a text as local time. This adds the
 * missing `Z`; a text that has a zone, and anything that is no date, comes back as it is.
 */
export function asUtc(text: string): string {
  return ZONELESS.test(text) ? `${text.replace(' ', 'T')}Z` : text
}
