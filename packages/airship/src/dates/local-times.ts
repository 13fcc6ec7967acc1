import { InvalidInputError } from '@textwire/core'
import { changeAt } from './change-at.ts'
import { isDate } from './is-date.ts'

const PATHS = ['schedule.local_scheduled_time', '[].schedule.local_scheduled_time']

const WITH_ZONE = /(?:Z|[+-]\d\d:?\d\d)$/i

/**
 * Refuses a moment where Airship wants the time on each person's own wall: it would be read as local in every zone.
 *
 * @throws {InvalidInputError} When a `local_scheduled_time` is a `Date` or has a zone.
 */
export function checkLocalTimes(operation: string, body: unknown): void {
  for (const path of PATHS) {
    changeAt(body, path.split('.'), (value, place) => {
      const isMoment = isDate(value) || (typeof value === 'string' && WITH_ZONE.test(value))
      if (!isMoment) return value
      const message =
        'is read in the time zone of each person: expected a text without a zone, such as 2026-12-24T09:00:00'
      throw new InvalidInputError(operation, [{ path: place, message }])
    })
  }
}
