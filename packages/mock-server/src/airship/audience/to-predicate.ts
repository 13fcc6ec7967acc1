import type { Audience } from '@textwire/airship/contract'
import { bareSender } from '../sms/channel.ts'
import { byActivity } from './by-activity.ts'
import { byAttribute } from './by-attribute.ts'
import { byStaticList } from './by-static-list.ts'
import { bySubscriptionList } from './by-subscription-list.ts'
import { byTag } from './by-tag.ts'
import { listed, type Evaluation, type Predicate } from './predicate.ts'

const everybody: Predicate = () => true
const nobody: Predicate = () => false

/** Makes a test for channels of an audience. Source: Airship, "Audience selection". */
export function toPredicate(audience: Audience, evaluation: Evaluation): Predicate {
  if (typeof audience === 'string') return audience === 'all' ? everybody : nobody
  if ('AND' in audience) {
    const parts = audience.AND.map((part) => toPredicate(part, evaluation))
    return (channel) => parts.every((matches) => matches(channel))
  }
  if ('OR' in audience) {
    const parts = audience.OR.map((part) => toPredicate(part, evaluation))
    return (channel) => parts.some((matches) => matches(channel))
  }
  if ('NOT' in audience) {
    const matches = toPredicate(audience.NOT, evaluation)
    return (channel) => !matches(channel)
  }
  return toCondition(audience, evaluation)
}

type Condition = Exclude<Audience, string | { AND: unknown } | { OR: unknown } | { NOT: unknown }>

function toCondition(condition: Condition, evaluation: Evaluation): Predicate {
  if ('sms_id' in condition) {
    const { msisdn, sender } = condition.sms_id
    return (channel) => channel.msisdn === msisdn && channel.sender === bareSender(sender)
  }
  if ('sms_sender' in condition) {
    const senders = new Set(listed(condition.sms_sender).map(bareSender))
    return ({ sender }) => senders.has(sender)
  }
  if ('channel' in condition) {
    const ids = new Set(listed(condition.channel).map((id) => id.toLowerCase()))
    return ({ channelId }) => ids.has(channelId)
  }
  if ('named_user' in condition) {
    const ids = new Set<string | null>(listed(condition.named_user))
    return ({ namedUser }) => ids.has(namedUser)
  }
  if ('tag' in condition) return byTag(condition, evaluation)
  if ('segment' in condition) return bySegment(listed(condition.segment), evaluation)
  if ('static_list' in condition) return byStaticList(listed(condition.static_list), evaluation)
  if ('subscription_list' in condition) {
    return bySubscriptionList(listed(condition.subscription_list), evaluation)
  }
  if ('activity' in condition) return byActivity(condition, evaluation)
  // What is left names channels of other platforms, of which there are none.
  return 'attribute' in condition ? byAttribute(condition, evaluation) : nobody
}

/** Stands here because a segment holds an audience in turn. A segment that is not there holds nobody. */
function bySegment(ids: readonly string[], evaluation: Evaluation): Predicate {
  const parts = ids
    .map((id) => id.toLowerCase())
    .filter((id) => !evaluation.segments.has(id))
    .flatMap((id) => {
      const segment = evaluation.project.segments.get(id)
      if (segment === undefined) return []
      const segments = new Set([...evaluation.segments, id])
      return [toPredicate(segment.criteria, { ...evaluation, segments })]
    })
  return (channel) => parts.some((matches) => matches(channel))
}
