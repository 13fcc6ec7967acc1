import type { RegisterSmsChannelBody } from '../generated/types.ts'
import type { Rule } from '../generated/rule.ts'
import { momentViolations } from './moment-rules.ts'
import { tagGroupViolations } from './tag-group-rules.ts'

const realMoment: Rule<RegisterSmsChannelBody> = ({ opted_in: moment }) =>
  momentViolations(moment, ['opted_in'])

const tagOperations: Rule<RegisterSmsChannelBody> = ({ tag_operations: operations }) => {
  if (operations === undefined) return []
  const given = Object.entries(operations)
  if (given.length === 0) {
    return [{ path: ['tag_operations'], message: 'is empty; expected add, remove or set' }]
  }
  return given.flatMap(([name, groups]) => tagGroupViolations(groups, ['tag_operations', name]))
}

/** What holds in a registration beyond the shape of each field. */
export const registerRules: readonly Rule<RegisterSmsChannelBody>[] = [realMoment, tagOperations]
