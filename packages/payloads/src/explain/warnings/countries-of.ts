import { countryOf } from '@textwire/phone/valid'

/** North America's countries differ by area code, others that share a calling code within five digits more. */
const prefixOf = (number: string) => number.slice(0, number.startsWith('+1') ? 5 : 8)

/** The countries of numbers in E.164, in their order; those that the numbering plan does not place are left out. */
export function countriesOf(numbers: readonly string[]): string[] {
  const known = new Map<string, string>()
  for (const number of numbers) {
    const prefix = prefixOf(number)
    if (known.has(prefix)) continue
    const country = countryOf(number)
    if (country !== undefined) known.set(prefix, country)
  }
  return [...new Set(known.values())].toSorted()
}
