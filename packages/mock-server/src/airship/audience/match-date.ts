import { readMoment } from '../read-moment.ts'
import { shiftDate, type DateUnit } from './shift-date.ts'

/** A condition on a date. */
export interface DateCondition {
  readonly operator: string
  readonly value?: unknown
  readonly precision?: string | undefined
  readonly relative_to?: string | undefined
}

/** Whether a date fulfils a condition. Source: Airship, "Date attribute selector". */
export function matchDate(condition: DateCondition, actual: unknown, now: number): boolean {
  const at = readMoment(actual)
  if (at === undefined) return false
  switch (condition.operator) {
    case 'before': {
      const limit = limitOf(condition, now)
      return limit !== undefined && at <= limit
    }
    case 'after': {
      const limit = limitOf(condition, now)
      return limit !== undefined && at >= limit
    }
    case 'range': {
      const [start, end] = String(condition.value).split('/').map(readMoment)
      return start !== undefined && end !== undefined && at >= start && at < end
    }
    case 'equals':
      return isSame(condition, at, now)
    default:
      return false
  }
}

/** A number counts units from now: into the past, unless the condition says otherwise. */
function limitOf({ value, precision, relative_to }: DateCondition, now: number) {
  if (value === 'now') return now
  if (typeof value !== 'number') return readMoment(value)
  const unit = isUnit(precision) ? precision : 'days'
  return shiftDate(now, relative_to === 'future' ? value : -value, unit)
}

const UNITS: ReadonlySet<unknown> = new Set<DateUnit>([
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
])
const isUnit = (name: unknown): name is DateUnit => UNITS.has(name)

/** The parts of a date that `equals` compares, as places in its text. */
const PARTS = new Map<string, readonly [from: number, to: number]>([
  ['day', [8, 10]],
  ['month', [5, 7]],
  ['month_day', [5, 10]],
  ['year_month', [0, 7]],
  ['year_month_day', [0, 10]],
])

function isSame({ value, precision = '' }: DateCondition, at: number, now: number): boolean {
  const wanted = value === 'now' ? now : readMoment(value)
  const place = PARTS.get(precision)
  if (place === undefined) return wanted !== undefined && seconds(at) === seconds(wanted)
  const partOf = (moment: number) => new Date(moment).toISOString().slice(...place)
  const part = partOf(at)
  return wanted === undefined
    ? part === String(value).padStart(part.length, '0')
    : part === partOf(wanted)
}

const seconds = (ms: number) => Math.floor(ms / 1000)
