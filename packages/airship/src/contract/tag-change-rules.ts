import type { TagGroups } from '../generated/types.ts'
import type { Rule, Violation } from '../generated/rule.ts'
import { tagGroupViolations } from './tag-group-rules.ts'

interface Changes {
  add?: TagGroups
  remove?: TagGroups
  set?: TagGroups
}

/** Source: Airship, "Create a tag list": one or more of `add`, `remove` and `set`. */
export const someTagChange: Rule<Changes> = ({ add, remove, set }) => {
  if (add === undefined && remove === undefined && set === undefined) {
    return [{ path: [], message: 'has nothing to change; expected add, remove or set' }]
  }
  const groups = Object.entries({ add, remove, set })
  return groups.flatMap(([name, tags]) => (tags ? tagGroupViolations(tags, [name]) : []))
}

/** Source: Airship, "SMS tags" and "Channel tags": `add`, `remove` or both, or `set` alone. */
export const tagChangeRules: Rule<Changes> = (changes) => [
  ...setAlone(changes),
  ...someTagChange(changes),
]

function setAlone({ add, remove, set }: Changes): Violation[] {
  if (set === undefined || (add ?? remove) === undefined) return []
  const other = add === undefined ? 'remove' : 'add'
  return [{ path: ['set'], message: `excludes ${other}; it stands alone` }]
}
