/** A part of a listing. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** The key that the next page begins with; undefined on the last one. */
  readonly next: string | undefined
}

/** Which part is wanted. */
export interface PageQuery {
  /** The key of the first item. @default the beginning */
  readonly start?: string | null
  readonly limit: number
}

/**
 * Cuts a page out of a listing that is sorted by its keys. A start that is gone begins with what follows it.
 *
 * @param sorted Ascending by `keyOf`.
 */
export function pageOf<Item>(
  sorted: readonly Item[],
  keyOf: (item: Item) => string,
  { start, limit }: PageQuery,
): Page<Item> {
  const from =
    start === undefined || start === null ? 0 : sorted.findIndex((item) => keyOf(item) >= start)
  if (from === -1) return { items: [], next: undefined }
  const first = sorted[from + limit]
  return {
    items: sorted.slice(from, from + limit),
    next: first === undefined ? undefined : keyOf(first),
  }
}

/** Sorts by keys as {@link pageOf} compares them. */
export const byKey = <Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Item[] =>
  [...items].toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
