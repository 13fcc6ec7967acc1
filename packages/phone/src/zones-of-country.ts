import { remembered } from './remembered.ts'

/** The two spellings of one question: Node 22 has the first alone, newer engines may drop it. */
export interface ZonedLocale {
  readonly timeZones?: readonly string[] | undefined
  getTimeZones?(): readonly string[] | undefined
}

// Countries of the numbering plan that the zone tables do not list: each keeps the time of another.
const timekeepers: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['AC', 'SH'],
  ['TA', 'SH'],
  ['XK', 'RS'],
])

/**
 * The IANA zones of a country, given by its two letters in ISO 3166-1, in alphabetical order; none
 * for a country that the engine's tables do not have. Asking the engine takes a fifth of a
 * millisecond, so each country is asked for once.
 */
export const zonesOfCountry = /* @__PURE__ */ remembered((country: string): readonly string[] => {
  const locale: Intl.Locale & ZonedLocale = new Intl.Locale(
    `und-${timekeepers.get(country) ?? country}`,
  )
  return Object.freeze(zonesOfLocale(locale))
})

/** The zones of a locale's region, in whichever spelling the engine has. */
export function zonesOfLocale(locale: ZonedLocale): string[] {
  return (locale.getTimeZones?.() ?? locale.timeZones ?? []).toSorted()
}
