import type { ListsState } from './lists-state.ts'
import type { StaticList } from './static-list.ts'

/** Source: Airship, "Static lists": a list that nobody uses for 90 days is deleted. */
const IDLE_MS = 90 * 24 * 60 * 60 * 1000

/** The list of a name, unless it has lain idle for too long. */
export function findStaticList(
  { staticLists, deletedLists }: ListsState,
  name: string,
  now: number,
): StaticList | undefined {
  const list = staticLists.get(name)
  if (list === undefined || now - list.usedAt <= IDLE_MS) return list
  staticLists.delete(name)
  deletedLists.set(name, true)
  return undefined
}
