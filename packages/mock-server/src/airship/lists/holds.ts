import type { Channel } from '../sms/channel.ts'
import type { ListMember } from './static-list.ts'

/** Makes a test for the channels that members name, by themselves or through their named user. */
export function holds(members: readonly ListMember[]): (channel: Channel) => boolean {
  const idsOf = (wanted: ListMember['type']) =>
    members.filter(({ type }) => type === wanted).map(({ id }) => id)
  const channels = new Set(idsOf('sms_channel').map((id) => id.toLowerCase()))
  const users = new Set<string | null>(idsOf('named_user'))
  return ({ channelId, namedUser }) => channels.has(channelId) || users.has(namedUser)
}
