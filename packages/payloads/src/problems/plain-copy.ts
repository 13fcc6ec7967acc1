import { PayloadError } from '../payload-error.ts'
import { brokenText } from './broken-text.ts'
import type { Path, Problem } from './problem.ts'

const deepest = 100

/** A copy of an input, and what in it cannot be copied. */
export interface PlainCopy {
  readonly value: unknown
  /** Where a `Date` stands. */
  readonly dates: readonly Path[]
  readonly problems: readonly Problem[]
}

/**
 * Copies an input as JSON would write it: a field that is `undefined` does not exist, and a value with a `toJSON` of its own
 * stands for what that gives; only a `Date` stays one. Nothing that happens to the input later reaches the copy. What JSON
 * does not have, such as a function, a `Map` or an invalid `Date`, is a problem and left out; so is text that no phone shows.
 */
export function plainCopy(input: unknown): PlainCopy {
  const problems: Problem[] = []
  const dates: Path[] = []
  return { value: copied(input, { path: [], outer: [], dates, problems }), dates, problems }
}

interface Place {
  readonly path: Path
  /** The values that this place is in. */
  readonly outer: readonly object[]
  readonly dates: Path[]
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
  if (typeof toJSON === 'function') return copied(toJSON.call(value), within)
  return isPlain(value)
    ? copiedFields(value, within)
    : refused(place, 'is an object of a class; expected a plain object, a list or a Date')
}

/** Of a `Map`, an `Error` or a `Promise` JSON would keep nothing. A plain object of another realm has a prototype of its own. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === null || prototype === Object.prototype) return true
  return (
    typeof prototype === 'object' &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'isPrototypeOf')
  )
}

function refused({ path, problems }: Place, message: string): undefined {
  problems.push({ path, message, wirePath: ['payload'] })
}

function copiedScalar(value: unknown, place: Place): unknown {
  if (typeof value === 'string') return copiedText(value, place)
  if (isJson(value) || (value === undefined && place.path.length === 0)) return value
  const kind =
    typeof value === 'number' || value === undefined ? String(value) : `a ${typeof value}`
  return refused(place, `is ${kind}; expected what JSON can hold`)
}

const copiedText = (text: string, place: Place) => {
  const broken = brokenText(text)
  return broken === undefined ? text : refused(place, broken)
}

const isJson = (value: unknown) =>
  typeof value === 'boolean' || value === null || Number.isFinite(value)

function copiedDate(date: Date, place: Place): Date | undefined {
  if (Number.isNaN(date.getTime())) return refused(place, 'is an invalid Date')
  place.dates.push(place.path)
  return new Date(date)
}

const copiedFields = (value: object, { path, ...place }: Place) =>
  Object.fromEntries(
    Object.keys(value).flatMap((key) => {
      const within = { ...place, path: [...path, key] }
      const field = isName(key, within) ? copiedField(value, key, within) : undefined
      return field === undefined ? [] : [[key, field]]
    }),
  )

function isName(key: string, place: Place): boolean {
  const broken = brokenText(key)
  if (broken !== undefined) refused(place, broken)
  return broken === undefined
}

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
  list.every((item) => typeof item === 'string' && brokenText(item) === undefined)
    ? [...list]
    : Array.from(list, (item, index) => copied(item, { ...place, path: [...path, index] }))
