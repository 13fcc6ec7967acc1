import type { Path } from './problem.ts'

/**
 * A plain value without what stands at these places; an entry of a list takes its list along. The input as a whole cannot
 * be taken away: then nothing is left.
 */
export function without(value: unknown, places: readonly Path[]): unknown {
  if (places.some((place) => place.length === 0)) return undefined
  if (places.length === 0 || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => {
      const inner = places.filter((place) => place[0] === key).map((place) => place.slice(1))
      const isGone = inner.some((place) => place.length === 0)
      if (isGone || (Array.isArray(field) && inner.length > 0)) return []
      return [[key, without(field, inner)]]
    }),
  )
}
