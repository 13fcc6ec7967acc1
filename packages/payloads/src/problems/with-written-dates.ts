import { toTime } from './to-time.ts'

/** A plain value with each `Date` in it written out, as JSON does. */
export function withWrittenDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withWrittenDates)
  if (typeof value !== 'object' || value === null || value instanceof Date) return toTime(value)
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, withWrittenDates(field)]),
  )
}
