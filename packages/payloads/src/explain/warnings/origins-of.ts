import { isPossible, type E164 } from '@textwire/phone'
import { countriesOfCode, countryOf } from '@textwire/phone/valid'

/** Where numbers are of. */
export interface Origin {
  /** Their country; where the numbering plan does not place them, their calling code. */
  readonly name: string
  /** Every country that it may be. */
  readonly countries: readonly string[]
}

/** North America's countries differ by area code, others that share a calling code within five digits more. */
const prefixOf = (number: string) => number.slice(0, number.startsWith('+1') ? 5 : 8)

/** No calling code has more than three digits, and none begins with another. */
const longestCode = '+123'.length

/** Where numbers in E.164 are of, by name; those whose calling code belongs to no country are left out. */
export function originsOf(numbers: readonly string[]): Origin[] {
  const placed = new Map<string, Origin>()
  const unplaced = new Map<string, Origin>()
  for (const number of numbers) {
    const prefix = prefixOf(number)
    if (placed.has(prefix) || !isPossible(number)) continue
    const name = countryOf(number)
    if (name !== undefined) placed.set(prefix, { name, countries: [name] })
    else if (!unplaced.has(number.slice(0, longestCode))) {
      unplaced.set(number.slice(0, longestCode), originOfCode(number))
    }
  }
  const all = [...placed.values(), ...unplaced.values()].filter(
    ({ countries }) => countries.length > 0,
  )
  return [...new Map(all.map((origin) => [origin.name, origin])).values()].toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  )
}

function originOfCode(number: E164): Origin {
  const countries = countriesOfCode(number)
  let name = number.slice(0, longestCode)
  // Only the first digits are looked at, so that the beginning of a number will do as long as it has the whole code.
  while (countriesOfCode(name.slice(0, -1) as E164).length > 0) name = name.slice(0, -1)
  return { name, countries }
}
