/** How far a zone's clock is ahead of UTC at a moment, both in milliseconds. */
export type ZoneOffsets = (zone: string, atMs: number) => number

/**
 * Reads the offsets of time zones, summer time included, and keeps one formatter a zone, since making one is slow.
 *
 * @returns a function that throws a `RangeError` when a zone has no such name
 */
export function createZoneOffsets(): ZoneOffsets {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return (zone, atMs) => {
    const format = formats.get(zone) ?? toFormat(zone)
    formats.set(zone, format)
    return toOffsetMs(format.format(atMs))
  }
}

function toFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
}

/** `11/21/2026, GMT-05:00`; nothing stands behind the `GMT` of UTC itself. */
function toOffsetMs(written: string): number {
  const [, sign, hours, minutes, seconds = '0'] =
    /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(written) ?? []
  const ms = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds)) * 1000
  return sign === '-' ? -ms : ms
}
