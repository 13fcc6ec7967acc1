/** Something whose whole state can be taken out and put back. */
export interface Keeper {
  /** The state as it is now, independent of what happens later. */
  dump(): unknown
  load(state: unknown): void
}

/** Immutable rows by key. Rows are replaced, never changed, so a copy of the map is a snapshot. */
export interface Table<Row> {
  get(key: string): Row | undefined
  set(key: string, row: Row): Row
  delete(key: string): void
  values(): MapIterator<Row>
  readonly size: number
}

/** The tables of a world, and everything else that a snapshot takes with it. */
export interface Store {
  /** @param initial What the table holds at first, and again when a snapshot is older than the table. */
  table<Row>(initial?: Iterable<readonly [string, Row]>): Table<Row>
  keep(keeper: Keeper): void
  dump(): readonly unknown[]
  load(dump: readonly unknown[]): void
}

export function createStore(): Store {
  const keepers: Keeper[] = []
  return {
    table<Row>(initial?: Iterable<readonly [string, Row]>): Table<Row> {
      const beginning = new Map(initial)
      let rows = new Map(beginning)
      keepers.push({
        dump: () => new Map(rows),
        // Only ever given back what `dump` of this very keeper returned, and nothing at all if the
        // snapshot is older than the table.
        load: (state) =>
          void (rows = new Map((state as Map<string, Row> | undefined) ?? beginning)),
      })
      return {
        get: (key) => rows.get(key),
        set(key, row) {
          rows.set(key, row)
          return row
        },
        delete: (key) => void rows.delete(key),
        values: () => rows.values(),
        get size() {
          return rows.size
        },
      }
    },
    keep: (keeper) => void keepers.push(keeper),
    dump: () => keepers.map((keeper) => keeper.dump()),
    load: (dump) => keepers.forEach((keeper, index) => keeper.load(dump[index])),
  }
}
