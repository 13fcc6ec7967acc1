import type { NumberType } from 'libphonenumber-js/max'
import { countriesOfCode } from './countries-of-code.ts'
import type { E164 } from './e164.ts'
import { exactNumber } from './exact-number.ts'
import { zonesOfCountry } from './zones-of-country.ts'

/**
 * The time zones in which the person with this number may be: all IANA zones of the number's
 * country, each once. A number says no more than that. An area code is no proof of a place, for
 * people move and take their mobile numbers with them; so a number of New York has the zones of
 * Alaska and Hawaii too. Whoever knows better, from an address or from the person, should use that.
 *
 * Where countries share a calling code (`+1`, `+7`, `+44`), the numbering plan says which one it
 * is. Where it cannot, since the number lies in no country's range or its range belongs to all of
 * them (`+1 800`), the answer has the zones of every country with that code. It is empty for codes
 * that belong to no country (`+800`, satellite phones) or to nobody. Never throws.
 *
 * The zones are those of the running engine, in its spelling (`Asia/Calcutta`), which
 * `Intl.DateTimeFormat` takes.
 *
 * @example
 * ```ts
 * import { parseE164 } from '@textwire/phone'
 * import { timeZonesOf } from '@textwire/phone/time-zones'
 *
 * timeZonesOf(parseE164('+442079460018')) // ['Europe/London']
 * timeZonesOf(parseE164('+12025550123')) // 29 of them, 'America/Adak' to 'Pacific/Honolulu'
 * ```
 */
export function timeZonesOf(number: E164): readonly string[] {
  const [only, ...others] = countriesOf(number).map(zonesOfCountry)
  if (only === undefined) return []
  return others.length === 0 ? only : [...new Set([only, ...others].flat())].toSorted()
}

function countriesOf(number: E164): string[] {
  const known = exactNumber(number)
  if (known?.country === undefined || placeless.has(known.getType())) return countriesOfCode(number)
  return [known.country]
}

// Services that countries with one calling code have in common; the plan gives them to the largest.
const placeless: ReadonlySet<NumberType | undefined> = /* @__PURE__ */ new Set([
  'TOLL_FREE',
  'PREMIUM_RATE',
  'SHARED_COST',
  'PERSONAL_NUMBER',
] as const)
