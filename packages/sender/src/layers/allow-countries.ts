import { countryOf } from '@textwire/phone/valid'
import { checkCountry } from '../check-country.ts'
import type { Layer } from '../layer.ts'
import { decidedBefore, notSent } from '../results.ts'
import { refuseSetting } from '../settings.ts'

/**
 * Sends to numbers of these countries alone. A guard against SMS pumping: somebody has a form of yours send texts to
 * numbers abroad that earn him money. A number whose country its numbering plan does not tell is refused too.
 *
 * @param countries Two letters each, as in ISO 3166-1: `US`, `GB`.
 * @throws {ConfigurationError} When the list is empty or names something that is no country.
 * @example
 * ```ts
 * import { allowCountries } from '@textwire/sender'
 *
 * const northAmerica = allowCountries(['US', 'CA'])
 * ```
 */
export function allowCountries(countries: readonly string[]): Layer {
  if (!Array.isArray(countries) || countries.length === 0) {
    refuseSetting('countries', countries, 'a list of at least one country')
  }
  // A hole in the list is no country, and `forEach` would pass over it.
  for (const [index, country] of countries.entries()) checkCountry(`countries.${index}`, country)
  const allowed = new Set<string | undefined>(countries)
  return {
    name: 'allowCountries',
    wrap: (next) => ({
      name: next.name,
      async send(text, context) {
        const country = countryOf(text.to)
        const decision = {
          by: 'allowCountries' as const,
          ...(country === undefined ? {} : { country }),
        }
        if (country !== undefined && allowed.has(country)) {
          return decidedBefore(await next.send(text, context), { ...decision, outcome: 'passed' })
        }
        const decisions = [{ ...decision, outcome: 'refused' as const }]
        return notSent(text, 'country-not-allowed', { decisions })
      },
    }),
  }
}
