import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quietUntil } from './quiet-until.ts'
import { createZoneOffsets } from './zone-offsets.ts'

const offsets = createZoneOffsets()
const minuteMs = 60_000

const msOf = (time: string) => {
  const [hours, minutes] = time.split(':').map(Number)
  return (Number(hours) * 60 + Number(minutes)) * minuteMs
}

function until(at: string, from: string, to: string, ...zones: string[]): string | undefined {
  const window = { fromMs: msOf(from), toMs: msOf(to) }
  const free = quietUntil({ atMs: Date.parse(at), window, zones, offsets })
  return free === undefined ? undefined : new Date(free).toISOString()
}

describe('quietUntil', () => {
  it.each([
    // New York is five hours behind UTC in November.
    ['begins at its first minute', '2026-11-21T02:00:00.000Z', '2026-11-21T13:00:00.000Z'],
    ['lasts over midnight', '2026-11-21T07:30:00.000Z', '2026-11-21T13:00:00.000Z'],
    ['lasts to its last millisecond', '2026-11-21T12:59:59.999Z', '2026-11-21T13:00:00.000Z'],
    ['is over at its end', '2026-11-21T13:00:00.000Z', '2026-11-21T13:00:00.000Z'],
    ['has not begun just before', '2026-11-21T01:59:59.999Z', '2026-11-21T01:59:59.999Z'],
  ])('%s', (_, at, free) => {
    expect(until(at, '21:00', '08:00', 'America/New_York')).toBe(free)
  })

  it('can lie within one day', () => {
    expect(until('2026-11-21T12:15:30Z', '12:00', '14:30', 'UTC')).toBe('2026-11-21T14:30:00.000Z')
    expect(until('2026-11-21T14:30:00Z', '12:00', '14:30', 'UTC')).toBe('2026-11-21T14:30:00.000Z')
  })

  it('waits for the last of several zones', () => {
    const zones = ['America/New_York', 'Pacific/Honolulu']
    expect(until('2026-11-21T13:00:00Z', '21:00', '08:00', ...zones)).toBe(
      '2026-11-21T18:00:00.000Z',
    )
  })

  it('waits for the first of several zones to have its night behind it as well', () => {
    // When Auckland's morning comes, it is night in London, and after that in Auckland again until London's morning.
    const zones = ['Pacific/Auckland', 'Europe/London']
    expect(until('2026-11-21T12:00:00Z', '21:00', '07:00', ...zones)).toBe(
      '2026-11-21T18:00:00.000Z',
    )
    expect(until('2026-11-21T21:00:00Z', '21:00', '07:00', ...zones)).toBe(
      '2026-11-22T07:00:00.000Z',
    )
  })

  it('knows of no moment when there is none within two days', () => {
    const zones = ['Pacific/Auckland', 'Europe/London', 'America/Los_Angeles']
    expect(until('2026-11-21T12:00:00Z', '18:00', '09:00', ...zones)).toBeUndefined()
  })

  it('has an end an hour sooner in the night when clocks go forward', () => {
    expect(until('2026-03-08T04:00:00Z', '21:00', '08:00', 'America/New_York')).toBe(
      '2026-03-08T12:00:00.000Z',
    )
  })

  it('has an end an hour later in the night when clocks go back', () => {
    expect(until('2026-11-01T03:00:00Z', '21:00', '08:00', 'America/New_York')).toBe(
      '2026-11-01T13:00:00.000Z',
    )
  })

  it('ends where the clock jumps over its end', () => {
    // At 02:00 it is 03:00 in New York, so 02:30 never comes.
    expect(until('2026-03-08T06:45:00Z', '01:30', '02:30', 'America/New_York')).toBe(
      '2026-03-08T07:00:00.000Z',
    )
  })

  it('comes a second time where the clock repeats an hour', () => {
    // At 02:00 it is 01:00 in New York, so 01:30 comes twice.
    const free = '2026-11-01T06:00:00.000Z'
    expect(until('2026-11-01T05:45:00Z', '01:30', '02:00', 'America/New_York')).toBe(free)
    expect(until('2026-11-01T06:30:00Z', '01:30', '02:00', 'America/New_York')).toBe(
      '2026-11-01T07:00:00.000Z',
    )
  })

  it('knows zones that are off by a part of an hour', () => {
    expect(until('2026-11-21T18:00:00Z', '21:00', '08:00', 'Asia/Kathmandu')).toBe(
      '2026-11-22T02:15:00.000Z',
    )
  })

  it('refuses a zone that there is not', () => {
    expect(() => until('2026-11-21T18:00:00Z', '21:00', '08:00', 'Mars/Olympus')).toThrow(
      RangeError,
    )
  })

  it('agrees with a search minute by minute', () => {
    fc.assert(
      fc.property(atMs, timeMs, timeMs, zoneLists, (at, fromMs, toMs, zones) => {
        fc.pre(fromMs !== toMs)
        const window = { fromMs, toMs }
        expect(quietUntil({ atMs: at, window, zones, offsets })).toBe(
          searched(at, fromMs, toMs, zones),
        )
      }),
      { numRuns: 150 },
    )
  })
})

const atMs = fc.oneof(
  fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2030-01-01') }),
  // Half of the moments lie near a night in which clocks change somewhere.
  fc
    .tuple(
      fc.constantFrom(
        '2026-03-08',
        '2026-03-29',
        '2026-04-05',
        '2026-10-04',
        '2026-10-25',
        '2026-11-01',
      ),
      fc.integer({ min: -129_600_000, max: 129_600_000 }),
    )
    .map(([day, ms]) => Date.parse(day) + ms),
)

const timeMs = fc.integer({ min: 0, max: 1439 }).map((minute) => minute * minuteMs)

const zoneLists = fc.uniqueArray(
  fc.constantFrom(
    'America/New_York',
    'America/St_Johns',
    'America/Los_Angeles',
    'Europe/London',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Auckland',
    'UTC',
  ),
  { minLength: 1, maxLength: 3 },
)

const clocks = new Map<string, Intl.DateTimeFormat>()

/** What the wall shows, asked for in another way than the code under test does. */
function minuteOf(zone: string, at: number): number {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
  clocks.set(zone, clock)
  return msOf(clock.format(at)) / minuteMs
}

function searched(at: number, fromMs: number, toMs: number, zones: readonly string[]) {
  const [from, to] = [fromMs / minuteMs, toMs / minuteMs]
  const isQuiet = (zone: string, moment: number) => {
    const minute = minuteOf(zone, moment)
    return from < to ? minute >= from && minute < to : minute >= from || minute < to
  }
  let moment = at
  while (moment <= at + 172_800_000) {
    const now = moment
    if (!zones.some((zone) => isQuiet(zone, now))) return now
    moment = (Math.floor(now / minuteMs) + 1) * minuteMs
  }
  return undefined
}
