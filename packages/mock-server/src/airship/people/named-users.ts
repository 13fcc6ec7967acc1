import type { NamedUser } from './named-user.ts'
import type { PeopleState } from './people-state.ts'

/** A named user of whom nothing is known yet. */
export const newNamedUser = (id: string, now: number): NamedUser => ({
  id,
  created: now,
  lastModified: now,
  tags: {},
  attributes: {},
  lists: {},
})

/** Changes a named user, or makes one. */
export function putNamedUser(
  { namedUsers }: PeopleState,
  id: string,
  given: Partial<Omit<NamedUser, 'id'>>,
  now: number,
): NamedUser {
  const known = namedUsers.get(id) ?? newNamedUser(id, now)
  return namedUsers.set(id, { ...known, lastModified: now, ...given })
}
