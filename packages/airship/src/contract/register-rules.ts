import type { RegisterSmsChannelBody, TagGroups } from '../generated/types.ts'
import { shown } from '../generated/shown.ts'
import type { Rule, Violation } from '../generated/rule.ts'

const longestGroup = 128

/** A day that the pattern lets through although no calendar has it, such as 31 February. */
const realMoment: Rule<RegisterSmsChannelBody> = ({ opted_in: moment }) => {
  if (moment === undefined) return []
  const iso = `${moment.replace(' ', 'T').replace(/Z$/, '')}Z`
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== iso.slice(0, 10)
    ? [{ path: ['opted_in'], message: `is a day that does not exist, ${shown(moment)}` }]
    : []
}

const tagOperations: Rule<RegisterSmsChannelBody> = ({ tag_operations: operations }) => {
  if (operations === undefined) return []
  const given = Object.entries(operations)
  if (given.length === 0) {
    return [{ path: ['tag_operations'], message: 'is empty; expected add, remove or set' }]
  }
  return given.flatMap(([name, groups]) => groupNames(groups, ['tag_operations', name]))
}

/** Source: Airship, "Tag group object": names of 1 to 128 characters, and `ua_` is reserved. */
const groupNames = (groups: TagGroups, path: readonly string[]): Violation[] =>
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

/** What holds in a registration beyond the shape of each field. */
export const registerRules: readonly Rule<RegisterSmsChannelBody>[] = [realMoment, tagOperations]
