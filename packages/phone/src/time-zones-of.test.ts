import * as fc from 'fast-check'
import { getCountries } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import type { E164 } from './e164.ts'
import { parseE164 } from './parse-e164.ts'
import { timeZonesOf } from './time-zones.ts'
import { zonesOfCountry, zonesOfLocale } from './zones-of-country.ts'

const zonesOf = (number: string) => timeZonesOf(parseE164(number))
const zonesOfAll = (countries: readonly string[]) => [...new Set(countries.flatMap(zonesOfCountry))]
const timeIn = (timeZone: string) => new Intl.DateTimeFormat('en', { timeZone }).format(0)

describe('timeZonesOf', () => {
  it.each([
    { number: '+442079460018', zones: ['Europe/London'] },
    { number: '+4915112345678', zones: ['Europe/Berlin', 'Europe/Busingen'] },
    { number: '+33612345678', zones: ['Europe/Paris'] },
    { number: '+13453455550', zones: ['America/Cayman'] },
    { number: '+24742000', zones: ['Atlantic/St_Helena'] },
    { number: '+38343201234', zones: ['Europe/Belgrade'] },
  ])('gives $number the zones of its country: $zones', ({ number, zones }) => {
    expect(zonesOf(number)).toEqual(zones)
  })

  it('gives a number all zones of a wide country, wherever its area code lies', () => {
    const ofNewYork = zonesOf('+12125550123')
    expect(ofNewYork).toEqual(expect.arrayContaining(['America/New_York', 'Pacific/Honolulu']))
    expect(zonesOf('+18085550123')).toEqual(ofNewYork)
    expect(ofNewYork).not.toContain('America/Toronto')
  })

  it('tells countries with one calling code apart', () => {
    expect(zonesOf('+16135550100')).toContain('America/St_Johns')
    expect(zonesOf('+16135550100')).not.toContain('America/New_York')
    expect(zonesOf('+79161234567')).toContain('Asia/Vladivostok')
    expect(zonesOf('+77011234567')).not.toContain('Europe/Moscow')
  })

  it.each([
    { what: 'in no range', number: '+447700900123', countries: ['GB', 'GG', 'IM', 'JE'] },
    { what: 'with a trunk zero', number: '+4402079460018', countries: ['GB', 'GG', 'IM', 'JE'] },
    { what: 'of no type', number: '+70000000000', countries: ['RU', 'KZ'] },
  ])('takes every country with the code for a number $what', ({ number, countries }) => {
    expect(zonesOf(number)).toEqual(zonesOfAll(countries).toSorted())
  })

  it.each(['+18005550100', '+19005550100', '+15005550100', '+15555555555'])(
    'takes all of North America and the Caribbean for %s, which no country has alone',
    (number) => {
      expect(zonesOf(number)).toEqual(
        expect.arrayContaining(['America/New_York', 'America/Toronto', 'America/Jamaica']),
      )
    },
  )

  it.each(['+80012345678', '+8812345678901', '+88212345678', '+99999999999', '+21012345678'])(
    'has none for %s, whose code belongs to no country',
    (number) => {
      expect(zonesOf(number)).toEqual([])
    },
  )

  it('knows zones that Intl.DateTimeFormat takes for every country of the numbering plan', () => {
    const zones = getCountries().map(zonesOfCountry)
    expect(zones.filter((ofCountry) => ofCountry.length === 0)).toEqual([])
    expect(() => zones.flat().map(timeIn)).not.toThrow()
  })

  it('gives every number its zones in order, each once', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+[1-9]\d{7,14}$/), (number) => {
        const zones = zonesOf(number)
        expect(zones).toEqual([...new Set(zones)].toSorted())
      }),
    )
  })

  it('gives an answer that cannot be changed for the next caller', () => {
    // The casts let a JavaScript caller's mistake through.
    const zones = timeZonesOf('+442079460018' as E164) as string[]
    expect(() => zones.push('Europe/Paris')).toThrow(TypeError)
  })
})

describe('zonesOfLocale', () => {
  it.each([
    { spelling: 'a getter', locale: { timeZones: ['b', 'a'] } },
    { spelling: 'a method', locale: { getTimeZones: () => ['b', 'a'] } },
    { spelling: 'both', locale: { getTimeZones: () => ['b', 'a'], timeZones: ['c'] } },
  ])('reads the zones from $spelling', ({ locale }) => {
    expect(zonesOfLocale(locale)).toEqual(['a', 'b'])
  })

  it.each([{}, { timeZones: undefined }, { getTimeZones: () => undefined }])(
    'takes a locale without zones, %j, for a country without them',
    (locale) => {
      expect(zonesOfLocale(locale)).toEqual([])
    },
  )
})
