/** An ISO 8601 text that says more than Airship reads: an offset, or fractions of a second. */
const rich = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/i

/**
 * A moment as Airship wants it: UTC, whole seconds, no zone (`2026-02-13T11:58:59`). A `Date` and an ISO 8601 text are
 * written so; a text without a zone is UTC already. Whatever is no moment stays as it is, for the contract to refuse.
 */
export function toMoment(value: unknown): unknown {
  if (value instanceof Date) return hasYear(value) ? written(value) : value
  const [, day, fraction, zone] = (typeof value === 'string' && rich.exec(value)) || []
  if (day === undefined || (fraction === undefined && !zone?.includes(':'))) return value
  // A day that does not exist would become one of the next month.
  const time = new Date(`${String(value).replace(' ', 'T')}${zone === undefined ? 'Z' : ''}`)
  return isDay(day) && hasYear(time) ? written(time) : value
}

const written = (time: Date) => time.toISOString().slice(0, 19)

/** Of four digits; an invalid Date has none. */
const hasYear = (time: Date) => time.getUTCFullYear() >= 0 && time.getUTCFullYear() <= 9999

const isDay = (day: string) => {
  const time = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)
}
