const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** A length of time: milliseconds, or text such as `'90s'`, `'10m'`, `'1h30m'`, `'30d'`. */
export type Duration = number | string

/**
 * A duration in milliseconds.
 *
 * @throws {RangeError} If it is negative, not finite, or text that is not made of number and unit.
 */
export function parseDuration(duration: Duration): number {
  const ms = typeof duration === 'number' ? duration : parseText(duration)
  if (Number.isFinite(ms) && ms >= 0) return ms
  throw new RangeError(
    `Not a duration: ${JSON.stringify(duration)}. ` +
      `Allowed: milliseconds from 0, or text like '500ms', '90s', '10m', '1h30m', '30d'.`,
  )
}

function parseText(text: string): number {
  if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text)) return Number.NaN
  let total = 0
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)) {
    // The pattern above admits these five units only.
    total += Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS]
  }
  return total
}
