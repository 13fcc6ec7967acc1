import { InvalidInputError } from '@textwire/core'
import type { Caller, CallInput } from '@textwire/core'
import type { Operation } from '../contract/index.ts'
import { asUtc } from './airship-date.ts'
import { changeAt } from './change-at.ts'
import { dateFor } from './date-for.ts'
import { checkLocalTimes } from './local-times.ts'
import { writeDates } from './write-dates.ts'

/**
 * Writes the moments of every call the way Airship wants them and gives those of its answers the zone that it leaves
 * out. Where the moments are stands in the operation table. A `Date` anywhere else in a body (a merge field, an
 * attribute) is written alike; a text there is nobody's business.
 */
export function withDates(call: Caller): Caller {
  return (operation, given, options, toData) => {
    // The rows of this package's table say where moments are.
    const { id, dates } = operation as Operation
    return call(
      operation,
      () => writeInput(id, dates, typeof given === 'function' ? given() : given),
      options,
      (json, facts) => {
        const data = readAnswer(dates, json)
        // Without `toData` the data's type is the caller's word.
        return toData === undefined
          ? (data as ReturnType<NonNullable<typeof toData>>)
          : toData(data, facts)
      },
    )
  }
}

/** @throws {InvalidInputError} When a moment is none. */
export function writeInput(id: string, dates: Operation['dates'], input: CallInput): CallInput {
  const write = (value: unknown, field: string) => writeMoment(id, value, field)
  const { query, body } = input
  checkLocalTimes(id, body)
  return {
    ...input,
    // What was an object stays one.
    ...(query && { query: writeDates(query, dates?.query, write) as Record<string, unknown> }),
    // A range first: a Date in its place would pass for one of its ends.
    ...(body === undefined
      ? undefined
      : { body: writeDates(writeRanges(id, body), dates?.body, write) }),
  }
}

/** Seconds are another way to say when something expires; nothing else is a number. */
function writeMoment(id: string, value: unknown, field: string): unknown {
  if (value === undefined || (typeof value === 'number' && field.endsWith('expiry'))) return value
  // What is no date is refused by what it is.
  return dateFor(id, value as string, field)
}

const RANGES = ['', '[].'].map((list) => `${list}schedule.recurring.exclusions[].date_range`)

/** Two moments with a slash between them. */
function writeRanges(id: string, body: unknown): unknown {
  return RANGES.reduce(
    (copy, path) => changeAt(copy, path.split('.'), (range, place) => writeRange(id, range, place)),
    body,
  )
}

function writeRange(id: string, range: unknown, place: string): unknown {
  if (range === undefined) return range
  const moments = typeof range === 'string' ? range.split('/') : []
  if (moments.length === 2) return moments.map((moment) => dateFor(id, moment, place)).join('/')
  const message =
    'must be two moments with a slash between them, such as 2026-12-24T00:00:00/2026-12-27T00:00:00'
  throw new InvalidInputError(id, [{ path: place, message }])
}

const readAnswer = (dates: Operation['dates'], json: unknown): unknown =>
  (dates?.answer ?? []).reduce(
    (data, path) =>
      changeAt(data, path.split('.'), (value) =>
        typeof value === 'string' ? asUtc(value) : value,
      ),
    json,
  )
