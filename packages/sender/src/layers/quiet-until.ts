import type { ZoneOffsets } from './zone-offsets.ts'

const DAY_MS = 86_400_000
const HORIZON_MS = 2 * DAY_MS

/** A part of the day by the clock on the wall, in milliseconds after midnight; `toMs` lies outside it. */
export interface QuietWindow {
  readonly fromMs: number
  readonly toMs: number
}

/** What {@link quietUntil} goes by. */
export interface QuietQuestion {
  /** The moment that is asked about, in milliseconds since the epoch. */
  readonly atMs: number
  readonly window: QuietWindow
  readonly zones: readonly string[]
  readonly offsets: ZoneOffsets
}

/**
 * The first moment, from `atMs` on, at which it is quiet in none of the zones: `atMs` itself when it is quiet nowhere
 * now, and `undefined` when there is no such moment within 48 hours.
 *
 * @throws {RangeError} When a zone has no such name.
 */
export function quietUntil(question: QuietQuestion): number | undefined {
  const { atMs } = question
  let free = atMs
  while (free <= atMs + HORIZON_MS) {
    const now = { ...question, atMs: free }
    const zone = quietZone(now)
    if (zone === undefined) return free
    free = nextChange(now, zone)
  }
  return undefined
}

/**
 * One of the zones in which it is quiet at that moment, if there is one.
 *
 * @throws {RangeError} When a zone has no such name.
 */
export function quietZone({ atMs, window, zones, offsets }: QuietQuestion): string | undefined {
  return zones.find((zone) => isQuiet(window, atMs + offsets(zone, atMs)))
}

/** @param localMs what the clock on the wall shows, as if it were UTC */
function isQuiet({ fromMs, toMs }: QuietWindow, localMs: number): boolean {
  const timeMs = timeOfDay(localMs)
  return fromMs < toMs ? fromMs <= timeMs && timeMs < toMs : fromMs <= timeMs || timeMs < toMs
}

/** When a zone's quiet time ends, or its clock is put forward or back before that. */
function nextChange({ atMs, window, offsets }: QuietQuestion, zone: string): number {
  const offsetMs = offsets(zone, atMs)
  const end = atMs + timeOfDay(window.toMs - timeOfDay(atMs + offsetMs))
  if (offsets(zone, end) === offsetMs) return end
  let before = atMs
  let after = end
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (offsets(zone, middle) === offsetMs) before = middle
    else after = middle
  }
  return after
}

function timeOfDay(ms: number): number {
  return ((ms % DAY_MS) + DAY_MS) % DAY_MS
}
