const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/

/**
 * Reads a date of an attribute: with or without a time, a zone or an offset; without one it is UTC.
 *
 * @returns Milliseconds since the epoch; undefined if it is no date.
 */
export function readMoment(value: unknown): number | undefined {
  const [, date, time = '00:00:00', zone = 'Z'] = MOMENT.exec(String(value).trim()) ?? []
  if (date === undefined) return undefined
  const at = Date.parse(`${date}T${time}${zone.replace(/^(...)(\d\d)$/, '$1:$2')}`)
  return Number.isNaN(at) ? undefined : at
}
