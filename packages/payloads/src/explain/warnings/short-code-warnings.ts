import type { ExplainOptions } from '../explain-options.ts'
import type { ExplainWarning } from '../explain-warning.ts'
import type { Reading } from '../read/reading.ts'
import { type Origin, originsOf } from './origins-of.ts'
import { warning } from './warning.ts'

interface ShortCode {
  readonly code: string
  readonly country: string | undefined
}

/** A short code whose recipients are in other countries than its own. */
export function shortCodeWarnings(
  { recipients: { numbers }, sender }: Reading,
  options: ExplainOptions,
): ExplainWarning[] {
  const bySender = Map.groupBy(numbers, (one) => one.sender ?? sender ?? options.sender ?? '')
  return Array.from(bySender).flatMap(([from, people]) => {
    const shortCode = toShortCode(from, options)
    if (shortCode === undefined) return []
    return foreign(shortCode, originsOf(people.map(({ number }) => number)))
  })
}

/** Source: Airship, "Trigger an SMS keyword interaction": a short code may have the letters of its country before it. */
function toShortCode(sender: string, { senderCountry }: ExplainOptions): ShortCode | undefined {
  const [, prefix, code] = /^(?:([A-Za-z]{2}):)?(\d{3,8})$/.exec(sender) ?? []
  const country = (prefix ?? senderCountry)?.toUpperCase()
  return code === undefined ? undefined : { code, country }
}

function foreign({ code, country }: ShortCode, origins: readonly Origin[]): ExplainWarning[] {
  if (country === undefined) {
    const message = `the short code ${code} works in one country, and the numbers are of ${namesOf(origins)}`
    return canBeOfOne(origins) ? [] : [warning('foreign_short_code', message)]
  }
  const others = origins.filter(({ countries }) => !countries.includes(country))
  const message = `the short code ${code} works in ${country} alone, and there are numbers of ${namesOf(others)}`
  return others.length === 0 ? [] : [warning('foreign_short_code', message)]
}

/** Whether all numbers can be of the same country. */
const canBeOfOne = ([first, ...others]: readonly Origin[]) =>
  first === undefined ||
  first.countries.some((country) => others.every(({ countries }) => countries.includes(country)))

const namesOf = (origins: readonly Origin[]) => origins.map(({ name }) => name).join(', ')
