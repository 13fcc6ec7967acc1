/**
 * When clocks of a time zone show a time.
 *
 * @param localAt What they show, as if it were UTC.
 * @param timeZone An IANA name.
 * @returns Milliseconds since the epoch; undefined if there is no such zone.
 */
export function localMoment(localAt: number, timeZone: string): number | undefined {
  const clock = clockOf(timeZone)
  if (clock === undefined) return undefined
  // The offset is that of the moment, which is what is looked for: the second guess is right.
  const guess = localAt - offsetAt(clock, localAt)
  return localAt - offsetAt(clock, guess)
}

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  } catch {
    return undefined
  }
}

function offsetAt(clock: Intl.DateTimeFormat, at: number): number {
  const name = clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = 0, minutes = 0] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000
  return sign === '-' ? -offset : offset
}
