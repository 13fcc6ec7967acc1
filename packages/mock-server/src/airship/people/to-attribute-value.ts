import { isObject } from '../../world/parse-json.ts'
import { readMoment } from '../read-moment.ts'
import type { AttributeType } from './people-options.ts'
import { toAirshipDate } from '../dates.ts'

/** Source: Airship, "Attributes": texts have 255 characters at most. */
const MAX_TEXT = 255

/**
 * A value as an attribute of a type keeps it; undefined if it does not fit.
 *
 * Source: Airship, "Attributes": a number may be given as text, a date with an offset is kept as UTC.
 */
export function toAttributeValue(type: AttributeType | undefined, value: unknown): unknown {
  switch (type) {
    case 'text':
      return typeof value === 'string' && value.length <= MAX_TEXT ? value : undefined
    case 'number':
      return toNumber(value)
    case 'date': {
      const at = typeof value === 'string' ? readMoment(value) : undefined
      return at === undefined ? undefined : toAirshipDate(at)
    }
    case 'json':
      return isObject(value) ? value : undefined
    case undefined:
      return value
  }
}

function toNumber(value: unknown): number | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined
  const number = Number(value)
  return value === '' || Number.isNaN(number) ? undefined : number
}
