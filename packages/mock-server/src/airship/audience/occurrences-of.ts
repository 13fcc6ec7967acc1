import type { Channel } from '../sms/channel.ts'
import type { StreamEvent } from '../stream/stream-event.ts'
import type { StreamState } from '../stream/stream-state.ts'

/** Something that happened to a channel. */
export interface Occurrence {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly body: StreamEvent['body']
}

/**
 * What happened to each channel, oldest first.
 *
 * Delivery reports (`sms_delivered` and the like), clicks on short links and the first registration are known; nothing
 * else happens to an SMS channel.
 */
export function occurrencesOf(
  activity: string,
  { events }: StreamState,
): (channel: Channel) => readonly Occurrence[] {
  if (activity === 'first_seen') return ({ created }) => [{ at: created, body: {} }]
  const isMeant = eventOf(activity)
  const byChannel = new Map<string, Occurrence[]>()
  for (const event of events.values()) {
    const channel = event.device?.channel
    if (channel === undefined || !isMeant(event)) continue
    const known = byChannel.get(channel)
    const occurrence = { at: event.occurred, body: event.body }
    if (known === undefined) byChannel.set(channel, [occurrence])
    else known.push(occurrence)
  }
  return ({ channelId }) => byChannel.get(channelId) ?? []
}

function eventOf(activity: string): (event: StreamEvent) => boolean {
  if (activity === 'short_link_click') return ({ type }) => type === 'SHORT_LINK_CLICK'
  const report = activity.replace(/^sms_/, '')
  if (report === activity) return () => false
  return ({ type, body }) =>
    type === 'CUSTOM' && body['interaction_type'] === 'delivery_report' && body['name'] === report
}
