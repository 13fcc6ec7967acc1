import { createRedactor, InvalidInputError } from '@textwire/core'
import { isDate } from './is-date.ts'

const ZONELESS = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?$/

/** A day, a time that may be left out, a zone that may be left out. */
const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/i

/**
 * A moment the way Airship wants it: UTC, whole seconds, no zone (`2026-02-13T11:58:59`). Its API knows no
 * offsets; its own libraries send this form.
 *
 * @param value A `Date`, or an ISO 8601 text. A text without a zone is taken for UTC, never for local time.
 * @param field How an error names it.
 * @throws {InvalidInputError} When it is not a date, or a day that no calendar has.
 */
export function toAirshipDate(value: Date | string, field = 'value'): string {
  const date = typeof value === 'string' ? readIso(value) : value
  if (!isDate(date) || !hasFourDigits(date.getUTCFullYear())) {
    const message = `must be a Date or an ISO 8601 text such as 2026-02-13T11:58:59Z; got ${shown(value)}`
    throw new InvalidInputError('The request', [{ path: field, message }])
  }
  return date.toISOString().slice(0, 19)
}

/** An invalid Date has no year at all. */
const hasFourDigits = (year: number): boolean => year >= 0 && year <= 9999

/** A number may stand where a moment should. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(createRedactor().text(value).slice(0, 40))
  const hasWords = (value ?? undefined) === undefined || isDate(value)
  return hasWords ? String(value) : `a ${typeof value}`
}

/** Anything but ISO 8601 would be read as local time; a 31 February as one of the days after it. */
function readIso(text: string): Date | undefined {
  const [, day, minutes = '00:00', seconds = ':00', zone = 'Z'] = ISO.exec(text.trim()) ?? []
  if (day === undefined) return undefined
  const isDay = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(isDay.getTime()) || isDay.toISOString().slice(0, 10) !== day) return undefined
  return new Date(`${day}T${minutes}${seconds}${zone.toUpperCase()}`)
}

/**
 * Airship's dates carry no zone and are UTC, but `new Date` reads such a text as local time. This adds the
 * missing `Z`; a text that has a zone, and anything that is no date, comes back as it is.
 */
export function asUtc(text: string): string {
  return ZONELESS.test(text) ? `${text.replace(' ', 'T')}Z` : text
}
