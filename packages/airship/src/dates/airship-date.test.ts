import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { asUtc, toAirshipDate } from './airship-date.ts'

/** Every second of the years that have four digits, which is what Airship can read. */
const moments = fc.date({
  min: new Date('0000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
})

/** So many minutes before or after UTC, written as offsets are. */
const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 })

const two = (value: number) => String(value).padStart(2, '0')

function toOffset(minutes: number, colon: string): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`
}

const seconds = (date: Date) => Math.floor(date.getTime() / 1_000)

const inUtc = (text: string) => seconds(new Date(`${text}Z`))

function writtenOrRefused(text: string): string {
  try {
    return toAirshipDate(text)
  } catch (error) {
    return Object(error).name
  }
}

afterEach(() => vi.unstubAllEnvs())

describe('toAirshipDate', () => {
  it.each([
    [new Date('2026-02-13T11:58:59.900Z'), '2026-02-13T11:58:59'],
    [new Date(0), '1970-01-01T00:00:00'],
    [new Date(-1), '1969-12-31T23:59:59'],
    ['2026-02-13T11:58:59', '2026-02-13T11:58:59'],
    ['2026-02-13 11:58:59', '2026-02-13T11:58:59'],
    ['2026-02-13t11:58:59z', '2026-02-13T11:58:59'],
    ['2026-02-13T11:58:59Z', '2026-02-13T11:58:59'],
    ['2026-02-13T11:58Z', '2026-02-13T11:58:00'],
    ['2026-02-13', '2026-02-13T00:00:00'],
    [' 2026-02-13T11:58:59Z\n', '2026-02-13T11:58:59'],
    ['2026-02-13T11:58:59-08:00', '2026-02-13T19:58:59'],
    ['2026-02-13T11:58:59+0530', '2026-02-13T06:28:59'],
    ['2026-02-13 23:30:00-01:00', '2026-02-14T00:30:00'],
    ['2026-02-13T11:58:59.123', '2026-02-13T11:58:59'],
    ['2026-02-13T11:58:59.123456789Z', '2026-02-13T11:58:59'],
    ['2024-02-29T12:00:00Z', '2024-02-29T12:00:00'],
  ])('writes %s as UTC without a zone', (value, expected) => {
    expect(toAirshipDate(value)).toBe(expected)
  })

  it.each([
    'yesterday',
    '',
    '13.02.2026',
    '02/13/2026',
    'Fri, 13 Feb 2026 11:58:59 GMT',
    '1793491200',
    '2026-02-30T12:00:00Z',
    '2026-13-01',
    '2026-02-13T25:00:00Z',
    '2026-02-13T11:60:00Z',
    '2026-02-13T11:58:59+25:00',
    '2026-W07-5',
    '-002026-02-13T11:58:59Z',
    '+012026-02-13T11:58:59Z',
    new Date(Number.NaN),
    new Date('-000001-06-01T00:00:00Z'),
    new Date('+010000-01-01T00:00:00Z'),
    '0000-01-01T00:00:00+01:00',
    '9999-12-31T23:59:59-01:00',
  ])('refuses %s', (value) => {
    expect(() => toAirshipDate(value)).toThrow(/must be a Date or an ISO 8601 text/)
  })

  it.each([[null], [undefined], [1_793_491_200_000], [{}], [['2026-02-13']]])(
    'refuses %j, as may come from JavaScript',
    (value) => {
      // The compiler refuses it too.
      expect(() => toAirshipDate(value as never)).toThrow(/must be a Date or an ISO 8601 text/)
    },
  )

  it.each(['America/Los_Angeles', 'Asia/Kolkata'])(
    'writes the same moment in the time zone %s',
    (zone) => {
      vi.stubEnv('TZ', zone)
      expect(new Date(0).getTimezoneOffset()).not.toBe(0)
      const texts = ['2026-02-13T11:58:59', '2026-02-13 11:58:59', '2026-02-13T11:58:59Z']
      expect(new Set(texts.map((text) => toAirshipDate(text)))).toEqual(
        new Set(['2026-02-13T11:58:59']),
      )
      expect(toAirshipDate('2026-02-13')).toBe('2026-02-13T00:00:00')
      expect(new Date(asUtc('2026-02-13 11:58:59')).toISOString()).toBe('2026-02-13T11:58:59.000Z')
    },
  )

  it('names the field', () => {
    expect(() => toAirshipDate('soon', 'schedule.scheduled_time')).toThrow(
      expect.objectContaining({
        name: 'InvalidInputError',
        problems: [expect.objectContaining({ path: 'schedule.scheduled_time' })],
      }),
    )
  })

  it('shows no phone number that stands where a moment should', () => {
    expect(() => toAirshipDate('15035556789')).toThrow(/^(?!.*15035556789).*15…89/)
  })

  it('cuts any moment down to its second', () => {
    fc.assert(
      fc.property(moments, (date) => {
        const text = toAirshipDate(date)
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
        expect(inUtc(text)).toBe(seconds(date))
      }),
    )
  })

  it('takes a text with any offset for the moment that it means', () => {
    const within = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9998-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(within, offsets, fc.constantFrom(':', ''), (date, minutes, colon) => {
        const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, -1)
        expect(inUtc(toAirshipDate(local + toOffset(minutes, colon)))).toBe(seconds(date))
      }),
    )
  })

  it('leaves what it has written as it is', () => {
    fc.assert(
      fc.property(moments, (date) => {
        const text = toAirshipDate(date)
        expect(toAirshipDate(text)).toBe(text)
        expect(toAirshipDate(asUtc(text))).toBe(text)
      }),
    )
  })

  it('writes a moment or refuses it, whatever the text is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+:.TZ \d]{0,30}$/)), (text) => {
        expect(writtenOrRefused(text)).toMatch(
          /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d|InvalidInputError)$/,
        )
      }),
    )
  })
})

describe('asUtc', () => {
  it.each([
    ['2020-04-27T22:06:21', '2020-04-27T22:06:21Z'],
    ['2020-04-27 22:06:21', '2020-04-27T22:06:21Z'],
    ['2020-04-27T22:06:21.492', '2020-04-27T22:06:21.492Z'],
  ])('adds the zone that Airship leaves out of %s', (text, expected) => {
    expect(asUtc(text)).toBe(expected)
  })

  it.each(['2020-04-27T22:06:21Z', '2020-04-27T22:06:21+02:00', '2020-04-27', 'soon', ''])(
    'leaves %j as it is',
    (text) => expect(asUtc(text)).toBe(text),
  )

  it('keeps local time out of every moment that has been written', () => {
    fc.assert(
      fc.property(moments, (date) => {
        expect(seconds(new Date(asUtc(toAirshipDate(date))))).toBe(seconds(date))
      }),
    )
  })
})
