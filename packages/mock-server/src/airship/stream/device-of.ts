import type { StreamDevice } from './stream-event.ts'

/** A channel as far as the stream names it. */
interface KnownChannel {
  readonly channelId: string
  readonly msisdn: string
  readonly sender: string
  readonly namedUser: string | null
}

/** An SMS channel as events name it. Source: Airship, "Real-Time Data Streaming", device information. */
export const deviceOf = (
  { channelId, msisdn, sender, namedUser }: KnownChannel,
  attributes?: StreamDevice['attributes'],
): StreamDevice => ({
  channel: channelId,
  device_type: 'SMS',
  ...(namedUser !== null && { named_user_id: namedUser }),
  delivery_address: msisdn,
  identifiers: { sender },
  ...(attributes && { attributes }),
})
