import { findStaticList } from '../lists/find-static-list.ts'
import { holds } from '../lists/holds.ts'
import type { Evaluation, Predicate } from './predicate.ts'

/** Whoever is on an uploaded list, as a channel or as a named user. A list that is not there holds nobody. */
export function byStaticList(names: readonly string[], { project, now }: Evaluation): Predicate {
  const lists = names.flatMap((name) => findStaticList(project, name, now) ?? [])
  // Source: Airship, "Static lists": sending to a list keeps it from being deleted.
  for (const list of lists) project.staticLists.set(list.name, { ...list, usedAt: now })
  return holds(lists.flatMap((list) => list.members))
}
