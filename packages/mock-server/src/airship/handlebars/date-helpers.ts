import type { HelperDelegate } from 'handlebars'
import { helperCall, toText } from './helper-arguments.ts'

type Style = 'full' | 'long' | 'medium' | 'short'
type Part = 'date' | 'time'

const STYLES: Readonly<Record<string, Style>> = {
  FULL: 'full',
  LONG: 'long',
  MEDIUM: 'medium',
  SHORT: 'short',
}

/** The published example of a short date is `01/31/1983`, longer than the short one of the runtime. */
const SHORT_DATE: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit' }

function optionsFor(style: Style, parts: readonly Part[]): Intl.DateTimeFormatOptions {
  const time = parts.includes('time') ? { timeStyle: style } : {}
  if (!parts.includes('date')) return time
  if (style !== 'short') return { dateStyle: style, ...time }
  const clock = parts.includes('time') ? ({ hour: 'numeric', minute: '2-digit' } as const) : {}
  return { ...SHORT_DATE, ...clock }
}

/** A moment without an offset is UTC; a time alone is one of the first day of the epoch. */
function momentOf(text: string): Date {
  const joined = /^\d{1,2}:/.test(text) ? `1970-01-01T${text}` : text.trim().replace(' ', 'T')
  const whole = joined.includes('T') ? joined : `${joined}T00:00:00`
  const moment = new Date(/(Z|[+-]\d\d(:?\d\d)?)$/.test(whole) ? whole : `${whole}Z`)
  if (Number.isNaN(moment.getTime())) throw new TypeError('A date helper takes ISO 8601 alone.')
  return moment
}

const asHelper =
  (parts: readonly Part[]): HelperDelegate =>
  (...all: unknown[]) => {
    const { values, options } = helperCall(all)
    const { locale = 'en-US', format = 'MEDIUM', pattern } = options.hash
    if (pattern !== undefined) throw new TypeError('The mock server does not know date patterns.')
    const style = STYLES[toText(format).toUpperCase()]
    if (style === undefined) throw new TypeError('format is FULL, LONG, MEDIUM or SHORT.')
    const shown = { ...optionsFor(style, parts), timeZone: 'UTC' }
    return new Intl.DateTimeFormat(toText(locale), shown).format(momentOf(toText(values[0])))
  }

/** Source: Airship, "Date and time helpers". */
export const dateHelpers: Readonly<Record<string, HelperDelegate>> = {
  dateFormat: asHelper(['date']),
  timeFormat: asHelper(['time']),
  datetimeFormat: asHelper(['date', 'time']),
}
