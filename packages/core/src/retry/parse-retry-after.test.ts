import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ABSURD_RETRY_AFTER_MS, parseRetryAfter } from './parse-retry-after.ts'

const now = Date.UTC(2026, 10, 21, 10, 0, 0)
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const two = (value: number) => String(value).padStart(2, '0')
const time = (date: Date) => date.toUTCString().slice(17, 25)

const imf = (ms: number) => new Date(ms).toUTCString()
const rfc850 = (ms: number) => {
  const date = new Date(ms)
  const day = `${two(date.getUTCDate())}-${MONTHS[date.getUTCMonth()]}-${two(date.getUTCFullYear() % 100)}`
  return `${DAYS[date.getUTCDay()]}, ${day} ${time(date)} GMT`
}
const asctime = (ms: number) => {
  const date = new Date(ms)
  const day = String(date.getUTCDate()).padStart(2, ' ')
  const weekday = DAYS[date.getUTCDay()]?.slice(0, 3)
  return `${weekday} ${MONTHS[date.getUTCMonth()]} ${day} ${time(date)} ${date.getUTCFullYear()}`
}

describe('parseRetryAfter', () => {
  it.each([
    ['0', 0],
    ['1', 1_000],
    ['120', 120_000],
    [' 7 ', 7_000],
    ['007', 7_000],
    ['0.5', 500],
    ['1.0004', 1_001],
    ['3, 3', 3_000],
    ['1, 2', 2_000],
    ['31622400', ABSURD_RETRY_AFTER_MS],
  ])('reads %j seconds as %d ms', (value, expected) => {
    expect(parseRetryAfter(value, now)).toBe(expected)
  })

  it.each([
    ['Sat, 21 Nov 2026 10:00:03 GMT', 3_000],
    ['Saturday, 21-Nov-26 10:00:03 GMT', 3_000],
    ['Sat Nov 21 10:00:03 2026', 3_000],
    ['Tue Dec  1 10:00:00 2026', 10 * 86_400_000],
    ['Sat, 21 Nov 2026 10:00:00 GMT', 0],
  ])('reads the date %j against the clock', (value, expected) => {
    expect(parseRetryAfter(value, now)).toBe(expected)
  })

  it.each([
    undefined,
    '',
    '   ',
    '-1',
    '+1',
    '-0.5',
    '.5',
    '1.',
    '1e3',
    '0x10',
    '1_000',
    '1,000',
    '5s',
    '5 seconds',
    'soon',
    'junk 1',
    'NaN',
    'Infinity',
    'null',
    '٣',
    '31622401',
    '1795255203000',
    '9'.repeat(400),
    '2026-11-21T10:00:03Z',
    '21 Nov 2026 10:00:03 GMT',
    'Sat, 21 Nov 2026 10:00:03',
    'Sat, 21 Nov 2026 10:00:03 PST',
    'Sat, 21 Nov 2026 10:00:03 +0000',
    'Sat, 21 Nov 2026 25:00:03 GMT',
    'Sat, 21 Xyz 2026 10:00:03 GMT',
    'Sat, 21-Nov 2026 10:00:03 GMT',
    'Sat, 21 Nov 2026 ::::::::: GMT',
    'Sat, 21 Nov 2026 09:59:59 GMT',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    'Sun, 21 Nov 2049 10:00:00 GMT',
  ])('takes %j for no wish at all', (value) => {
    expect(parseRetryAfter(value, now)).toBeUndefined()
  })

  it.each([
    ['an hour behind', now - 3_600_000],
    ['an hour ahead', now + 3_600_000],
    ['in 1999', Date.UTC(1999, 0, 1)],
  ])('measures a date by the server whose clock is %s', (_, serverNow) => {
    expect(parseRetryAfter(imf(serverNow + 30_000), now, imf(serverNow))).toBe(30_000)
  })

  it('falls back on its own clock when the Date header is junk', () => {
    expect(parseRetryAfter(imf(now + 5_000), now, 'yesterday')).toBe(5_000)
    expect(parseRetryAfter(imf(now + 5_000), now, '')).toBe(5_000)
  })

  it('does not need a Date header for seconds', () => {
    expect(parseRetryAfter('5', now, imf(now + 9_999_000))).toBe(5_000)
  })
})

describe('parseRetryAfter, for whatever a server sends', () => {
  const header = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.double().map(String),
    fc.integer().map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    fc.stringMatching(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/),
    fc.stringMatching(/^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4}$/),
  )

  it('never throws, and answers a wait it can keep or none', () => {
    fc.assert(
      fc.property(header, fc.option(header, { nil: undefined }), (value, date) => {
        const ms = parseRetryAfter(value, now, date)
        expect(
          ms === undefined || (Number.isInteger(ms) && ms >= 0 && ms <= ABSURD_RETRY_AFTER_MS),
        ).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('reads digits as whole seconds', () => {
    fc.assert(
      fc.property(fc.nat({ max: ABSURD_RETRY_AFTER_MS / 1_000 }), (seconds) => {
        expect(parseRetryAfter(String(seconds), now)).toBe(seconds * 1_000)
      }),
    )
  })

  // Whole seconds from 1970 to 2049, the years that a two-digit year can say.
  const second = fc
    .nat({ max: Date.UTC(2049, 11, 31) / 1_000 - 400 * 86_400 })
    .map((s) => s * 1_000)
  const wait = fc.nat({ max: ABSURD_RETRY_AFTER_MS / 1_000 }).map((s) => s * 1_000)

  it.each([
    ['IMF-fixdate', imf],
    ['RFC 850', rfc850],
    ['asctime', asctime],
  ])('gives back the wait that an %s was made from', (_, format) => {
    fc.assert(
      fc.property(second, wait, (from, waitMs) => {
        expect(parseRetryAfter(format(from + waitMs), from)).toBe(waitMs)
        expect(parseRetryAfter(format(from + waitMs), now, imf(from))).toBe(waitMs)
      }),
    )
  })

  it('takes text without a digit for no wish', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseRetryAfter(text.replace(/\d/g, ''), now)).toBeUndefined()
      }),
    )
  })
})
