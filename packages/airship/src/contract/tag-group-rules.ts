import type { TagGroups } from '../generated/types.ts'
import type { Violation } from '../generated/rule.ts'

const longestGroup = 128

/** Source: Airship, "Tag group object": names of 1 to 128 characters, and `ua_` is reserved. */
export const tagGroupViolations = (groups: TagGroups, path: Violation['path']): Violation[] =>
  Object.keys(groups).flatMap((group) => {
    if (group.length === 0 || group.length > longestGroup) {
      return [
        {
          path,
          message: `has a group name of ${group.length} characters; expected 1 to ${longestGroup}`,
        },
      ]
    }
    return group.startsWith('ua_')
      ? [{ path: [...path, group], message: 'begins with ua_, which is reserved for Airship' }]
      : []
  })
