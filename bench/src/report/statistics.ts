/** The middle value; the mean of the two middle ones for an even count. Throws a `RangeError` on no values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  if (upper === undefined || lower === undefined) {
    throw new RangeError('The median of no values is not defined')
  }
  return (lower + upper) / 2
}

/** The values in random order (Fisher-Yates), so that no contender always runs first or after the same other. */
export function shuffled<T>(values: readonly T[]): T[] {
  const result = [...values]
  for (let last = result.length - 1; last > 0; last--) {
    const pick = Math.floor(Math.random() * (last + 1))
    const [a, b] = [result[last], result[pick]]
    // Both indexes are inside the array; the check only satisfies noUncheckedIndexedAccess.
    if (a !== undefined && b !== undefined) [result[last], result[pick]] = [b, a]
  }
  return result
}

/** Rounded to so many decimals, as a number: keeps the JSON results readable. */
export function rounded(value: number, decimals = 0): number {
  return Number(value.toFixed(decimals))
}
