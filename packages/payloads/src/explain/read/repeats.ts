import type { Duplicate } from './reading.ts'

/** The entries of a list that were there before, by what makes two of them the same. */
export function repeats(keys: readonly string[], path: string): Duplicate[] {
  const first = new Map<string, number>()
  return keys.flatMap((key, index) => {
    const before = first.get(key)
    if (before === undefined) first.set(key, index)
    return before === undefined
      ? []
      : [{ path: `${path}.${index}`, firstPath: `${path}.${before}` }]
  })
}
