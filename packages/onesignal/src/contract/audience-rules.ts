import type { IncludeAliases, SendMessageBody as Fields } from '../generated/types.ts'
import { type Rule, type Violation, under } from '../generated/rule.ts'
import { channelOf, channelsOf } from './channels.ts'
import { filterRules } from './filter-rules.ts'
import { targetingModes } from './targeting.ts'

const maxAliases = 20_000

const at = (path: string, message: string): Violation[] => [{ path: [path], message }]

/** Source: "Sending messages with the OneSignal API": one targeting method a message. */
const oneTargeting: Rule<Fields> = (body) => {
  const modes = targetingModes.filter((mode) => channelsOf(mode).includes(channelOf(body)))
  const [first, ...others] = modes.filter((mode) => body[mode] !== undefined)
  if (first !== undefined) {
    return others.flatMap((mode) =>
      at(mode, `excludes ${first}; a message has exactly one of them`),
    )
  }
  // A way that another channel has is reported as such.
  if (targetingModes.some((mode) => body[mode] !== undefined)) return []
  return [{ path: [], message: `names no audience; expected one of ${modes.join(', ')}` }]
}

/** Source: reference page "SMS", `excluded_segments`. */
const exclusionOfSegments: Rule<Fields> = (body) =>
  body.excluded_segments !== undefined && body.included_segments === undefined
    ? at('excluded_segments', 'is only allowed beside included_segments')
    : []

/** Source: reference page "SMS", `include_aliases`: up to 20,000 users a request, whatever their labels. */
export const countedAliases: Rule<{ include_aliases?: IncludeAliases }> = ({ include_aliases }) => {
  if (include_aliases === undefined) return []
  const count = Object.values(include_aliases).flat().length
  if (count === 0) return at('include_aliases', 'is empty; expected at least one label with ids')
  return count > maxAliases
    ? at('include_aliases', `has ${count} ids; expected at most ${maxAliases}`)
    : []
}

/** The rules of filters, in the field of that name. */
export const ruledFilters: Rule<Pick<Fields, 'filters'>> = ({ filters }) =>
  under(['filters'], filterRules(filters ?? []))

/** What holds for the audience of a message. */
export const audienceRules: readonly Rule<Fields>[] = [
  oneTargeting,
  exclusionOfSegments,
  countedAliases,
  ruledFilters,
]
