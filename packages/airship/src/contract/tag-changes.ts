import type { TagGroups } from '../generated/types.ts'

interface TagsToAdd {
  add: TagGroups
  remove?: TagGroups
  set?: never
}
interface TagsToRemove {
  remove: TagGroups
  add?: TagGroups
  set?: never
}
interface TagsToSet {
  set: TagGroups
  add?: never
  remove?: never
}

/** Tags to add, to remove or both, or `set` alone. Source: Airship, "Add, remove or set tags on channels". */
export type TagChanges = TagsToAdd | TagsToRemove | TagsToSet
