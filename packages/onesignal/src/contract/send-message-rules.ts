import type { SendMessageBody as Fields } from '../generated/types.ts'
import { filterRules } from './filter-rules.ts'
import { shown } from '../generated/shown.ts'
import { type Rule, type Violation, under } from '../generated/rule.ts'
import { modesWithChannel, targetingModes } from './targeting.ts'

const maxAliases = 20_000
const maxCustomDataBytes = 2048

const at = (path: string, message: string): Violation[] => [{ path: [path], message }]

/** Source: "Sending messages with the OneSignal API": one targeting method a message. */
const oneTargeting: Rule<Fields> = (body) => {
  const [first, ...others] = targetingModes.filter((mode) => body[mode] !== undefined)
  if (first === undefined) {
    return [
      { path: [], message: `names no audience; expected one of ${targetingModes.join(', ')}` },
    ]
  }
  return others.flatMap((mode) => at(mode, `excludes ${first}; a message has exactly one of them`))
}

/** Source: reference page "SMS", `target_channel`. */
const channelNamed: Rule<Fields> = (body) => {
  const mode = modesWithChannel.find((candidate) => body[candidate] !== undefined)
  return mode !== undefined && body.target_channel === undefined
    ? at('target_channel', `is missing; expected "sms" beside ${mode}`)
    : []
}

/** Source: reference page "SMS", `excluded_segments`. */
const exclusionOfSegments: Rule<Fields> = (body) =>
  body.excluded_segments !== undefined && body.included_segments === undefined
    ? at('excluded_segments', 'is only allowed beside included_segments')
    : []

/** Source: reference page "SMS", `contents`. */
const somethingToSay: Rule<Fields> = (body) =>
  body.contents === undefined && body.template_id === undefined
    ? at('contents', 'is missing; expected contents, template_id or both')
    : []

/** Source: reference page "SMS", `custom_data`: with a template, at most 2 KB. */
const customData: Rule<Fields> = (body) => {
  if (body.custom_data === undefined) return []
  if (body.template_id === undefined) {
    return at('custom_data', 'is only allowed beside template_id')
  }
  const bytes = new TextEncoder().encode(JSON.stringify(body.custom_data)).length
  return bytes > maxCustomDataBytes
    ? at('custom_data', `is ${bytes} bytes of JSON; expected at most ${maxCustomDataBytes}`)
    : []
}

/** Source: reference page "SMS", `include_aliases`: up to 20,000 users a request, whatever their labels. */
const aliases: Rule<Fields> = (body) => {
  if (body.include_aliases === undefined) return []
  const count = Object.values(body.include_aliases).flat().length
  if (count === 0) return at('include_aliases', 'is empty; expected at least one label with ids')
  return count > maxAliases
    ? at('include_aliases', `has ${count} ids; expected at most ${maxAliases}`)
    : []
}

/** Source: reference page "SMS", `send_after`: ISO 8601 that JavaScript's `Date` understands. */
const readableTime: Rule<Fields> = ({ send_after: time }) =>
  time !== undefined && Number.isNaN(Date.parse(time))
    ? at('send_after', `is no time that can be read, ${shown(time)}; expected ISO 8601`)
    : []

const filters: Rule<Fields> = (body) => under(['filters'], filterRules(body.filters ?? []))

/** What holds between the fields of a message, in the order in which it is reported. */
export const sendMessageRules: readonly Rule<Fields>[] = [
  oneTargeting,
  channelNamed,
  exclusionOfSegments,
  somethingToSay,
  customData,
  aliases,
  readableTime,
  filters,
]
