import { PayloadError } from '../payload-error.ts'
import type { Path, Problem } from './problem.ts'

const deepest = 100

/** A copy of an input, and what in it cannot be copied. */
export interface PlainCopy {
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/**
 * Copies an input as JSON would write it: a field that is `undefined` does not exist, and a value with a `toJSON` of its own
 * stands for what that gives; only a `Date` stays one. Nothing that happens to the input later reaches the copy. What JSON
 * does not have, such as a function or an invalid `Date`, is a problem and left out.
 */
export function plainCopy(input: unknown): PlainCopy {
  const problems: Problem[] = []
  return { value: copied(input, { path: [], outer: [], problems }), problems }
}

interface Place {
  readonly path: Path
  /** The values that this place is in. */
  readonly outer: readonly object[]
  readonly problems: Problem[]
}

function copied(value: unknown, place: Place): unknown {
  if (typeof value !== 'object' || value === null) return copiedScalar(value, place)
  try {
    return copiedObject(value, place)
  } catch (error) {
    return refused(place, unreadable(error))
  }
}

/** What a getter or a `toJSON` throws can say anything; only a problem of a builder is fit to be repeated. */
const unreadable = (error: unknown) =>
  error instanceof PayloadError && error.problems[0]
    ? error.problems[0].message
    : 'cannot be read; expected what JSON can hold'

function copiedObject(value: object, place: Place): unknown {
  if (value instanceof Date) return copiedDate(value, place)
  if (place.outer.includes(value) || place.outer.length > deepest) {
    return refused(place, `is nested in itself, or deeper than ${deepest} levels`)
  }
  const within = { ...place, outer: [...place.outer, value] }
  if (Array.isArray(value)) return copiedList(value, within)
  const { toJSON } = value as { readonly toJSON?: unknown }
  return typeof toJSON === 'function'
    ? copied(toJSON.call(value), within)
    : copiedFields(value, within)
}

function refused({ path, problems }: Place, message: string): undefined {
  problems.push({ path, message, wirePath: ['payload'] })
}

function copiedScalar(value: unknown, place: Place): unknown {
  if (isJson(value) || (value === undefined && place.path.length === 0)) return value
  const kind =
    typeof value === 'number' || value === undefined ? String(value) : `a ${typeof value}`
  return refused(place, `is ${kind}; expected what JSON can hold`)
}

const isJson = (value: unknown) =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  value === null ||
  Number.isFinite(value)

const copiedDate = (date: Date, place: Place) =>
  Number.isNaN(date.getTime()) ? refused(place, 'is an invalid Date') : new Date(date)

const copiedFields = (value: object, { path, ...place }: Place) =>
  Object.fromEntries(
    Object.keys(value).flatMap((key) => {
      const within = { ...place, path: [...path, key] }
      const field = copiedField(value, key, within)
      return field === undefined ? [] : [[key, field]]
    }),
  )

/** One getter that throws takes no other field along. */
function copiedField(value: object, key: string, place: Place): unknown {
  try {
    const field: unknown = Reflect.get(value, key)
    return field === undefined ? undefined : copied(field, place)
  } catch (error) {
    return refused(place, unreadable(error))
  }
}

/** Lists of texts can be long, and are copied at once. */
const copiedList = (list: readonly unknown[], { path, ...place }: Place): unknown[] =>
  list.every((item) => typeof item === 'string')
    ? [...list]
    : Array.from(list, (item, index) => copied(item, { ...place, path: [...path, index] }))
