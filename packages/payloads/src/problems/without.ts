import type { Path } from './problem.ts'

/** Places as a tree: what lies in each, and whether it is one of them itself. */
interface Tree {
  readonly isPlace: boolean
  readonly inner: ReadonlyMap<string, Tree>
}

/**
 * A plain value without what stands at these places. In a list the other entries keep their places: what goes leaves an
 * empty value behind. The input as a whole cannot be taken away: then nothing is left.
 *
 * @param emptyAt What stands in a list for an entry that is gone.
 */
export function without(
  value: unknown,
  places: readonly Path[],
  emptyAt: (place: Path) => unknown,
): unknown {
  const tree = treeOf(places)
  return tree.isPlace ? undefined : pruned(value, tree, [], emptyAt)
}

function treeOf(places: readonly Path[]): Tree {
  const deeper = Map.groupBy(
    places.filter((place) => place.length > 0),
    ([key]) => String(key),
  )
  return {
    isPlace: places.some((place) => place.length === 0),
    inner: new Map(
      [...deeper].map(([key, those]) => [key, treeOf(those.map((place) => place.slice(1)))]),
    ),
  }
}

function pruned(
  value: unknown,
  { inner }: Tree,
  path: Path,
  emptyAt: (place: Path) => unknown,
): unknown {
  if (inner.size === 0 || typeof value !== 'object' || value === null) return value
  const left = (key: string, field: unknown) => {
    const tree = inner.get(key)
    return tree ? pruned(field, tree, [...path, key], emptyAt) : field
  }
  const isGone = (key: string) => inner.get(key)?.isPlace === true
  if (Array.isArray(value)) {
    return value.map((entry, index) =>
      isGone(`${index}`) ? emptyAt([...path, index]) : left(`${index}`, entry),
    )
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => (isGone(key) ? [] : [[key, left(key, field)]])),
  )
}
