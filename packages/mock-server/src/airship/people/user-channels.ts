import type { ProjectState } from '../project-state.ts'
import type { Channel } from '../sms/channel.ts'

/** The channels of named users, by the user's id, in the order in which they were registered. */
export function userChannels({ channels }: ProjectState): ReadonlyMap<string, readonly Channel[]> {
  const byUser = new Map<string, Channel[]>()
  for (const channel of channels.values()) {
    if (channel.namedUser === null) continue
    const known = byUser.get(channel.namedUser)
    if (known === undefined) byUser.set(channel.namedUser, [channel])
    else known.push(channel)
  }
  return byUser
}
