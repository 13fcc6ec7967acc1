import { toMoment } from './to-moment.ts'

/**
 * A copy of a body as it goes on the wire: every `Date`, wherever it stands, is a text as Airship wants it, and a field that
 * is `undefined` does not exist.
 */
export function asWritten(value: unknown): unknown {
  if (value instanceof Date) return toMoment(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(asWritten)
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) =>
      field === undefined ? [] : [[name, asWritten(field)]],
    ),
  )
}
