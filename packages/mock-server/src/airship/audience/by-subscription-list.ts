import { own } from '../../world/own.ts'
import type { Channel } from '../sms/channel.ts'
import type { Evaluation, Predicate } from './predicate.ts'

/** Whoever is on a subscription list: through the channel itself, or through the named user in the scope `sms`. */
export const bySubscriptionList =
  (ids: readonly string[], evaluation: Evaluation): Predicate =>
  (channel) =>
    ids.some((id) => isSubscribed(id, channel, evaluation))

function isSubscribed(id: string, channel: Channel, { project }: Evaluation): boolean {
  const user = channel.namedUser === null ? undefined : project.namedUsers.get(channel.namedUser)
  const direct = own(channel.lists, id)
  const scoped = own(user?.lists.sms, id)
  // Either way in counts; a way out counts where the other way says nothing.
  const changes = [direct, scoped].flatMap((change) => change?.action ?? [])
  if (changes.length > 0) return changes.includes('subscribe')
  return project.subscriptionLists.get(id)?.default_opted_in === true
}
