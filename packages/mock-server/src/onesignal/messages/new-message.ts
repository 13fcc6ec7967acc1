import type { SendMessageFields } from '@textwire/onesignal/contract'
import type { ResolvedAudience } from './audience.ts'
import { addCounts, totalOf, type PlatformCounts } from './message-counts.ts'
import { messageChannel } from './message-channel.ts'
import type { MessageFields, MessageRow } from './message-rows.ts'
import { platforms } from './platforms.ts'

/** What a message is made of. */
export interface NewMessage {
  readonly body: SendMessageFields
  readonly fields: MessageFields
  readonly audience: ResolvedAudience
  readonly sequence: number
}

/** A message that waits for its time, which may be now. */
export function newMessage(
  { body, fields, audience, sequence }: NewMessage,
  now: number,
): MessageRow {
  let counted: PlatformCounts = {}
  for (const { type } of audience.reached) {
    counted = addCounts(counted, platforms[type].stats, { remaining: 1 })
  }
  for (const { type } of audience.missed) {
    counted = addCounts(counted, platforms[type].stats, { failed: 1 })
  }
  return {
    id: crypto.randomUUID(),
    channel: messageChannel(body),
    body,
    fields,
    queuedAt: now,
    sendAt: body.send_after === undefined ? now : Math.max(now, Date.parse(body.send_after)),
    state: 'scheduled',
    completedAt: null,
    counts: totalOf(counted),
    platforms: counted,
    sequence,
  }
}
