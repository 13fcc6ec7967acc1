import { describe, expect, it } from 'vitest'
import { asUtc, toAirshipDate } from './airship-date.ts'

describe('toAirshipDate', () => {
  it.each([
    [new Date('2026-02-13T11:58:59.900Z'), '2026-02-13T11:58:59'],
    ['2026-02-13T11:58:59', '2026-02-13T11:58:59'],
    ['2026-02-13 11:58:59', '2026-02-13T11:58:59'],
    ['2026-02-13T11:58:59Z', '2026-02-13T11:58:59'],
    ['2026-02-13T11:58:59-08:00', '2026-02-13T19:58:59'],
    ['2026-02-13T11:58:59.123', '2026-02-13T11:58:59'],
  ])('writes %s as UTC without a zone', (value, expected) => {
    expect(toAirshipDate(value)).toBe(expected)
  })

  it.each(['yesterday', '', new Date(Number.NaN)])('refuses %s', (value) => {
    expect(() => toAirshipDate(value)).toThrow(/must be a Date or an ISO 8601 text/)
  })
})

describe('asUtc', () => {
  it('adds the zone that Airship leaves out, so that local time plays no part', () => {
    expect(new Date(asUtc('2020-04-27T22:06:21')).toISOString()).toBe('2020-04-27T22:06:21.000Z')
    expect(asUtc('2020-04-27T22:06:21Z')).toBe('2020-04-27T22:06:21Z')
    expect(asUtc('soon')).toBe('soon')
  })
})
