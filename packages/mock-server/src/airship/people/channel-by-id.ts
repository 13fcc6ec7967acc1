import type { ProjectState } from '../project-state.ts'
import type { Channel } from '../sms/channel.ts'

/** The channel of an id, in either case. */
export function channelById({ channels }: ProjectState, id: string): Channel | undefined {
  const wanted = id.toLowerCase()
  for (const channel of channels.values()) if (channel.channelId === wanted) return channel
  return undefined
}

/** The channels that there are among some ids, in the order in which they were registered. */
export function channelsByIds({ channels }: ProjectState, ids: readonly string[]): Channel[] {
  const wanted = new Set(ids.map((id) => id.toLowerCase()))
  return [...channels.values()].filter(({ channelId }) => wanted.has(channelId))
}
