/** What an in-app message event says besides: which page was shown, which button or image was clicked. */
export interface InAppEventData {
  readonly page_name: string | null
  readonly page_id: string | null
  readonly target_name: string | null
  readonly target_id: string | null
}

/** Which Live Activity an event is about. */
export interface LiveActivityEventData {
  readonly live_activity_id: string | null
  readonly live_activity_type: string | null
}

/**
 * Why a message did not arrive. OneSignal documents the reason for push and e-mail alone; for a text it may be `null`.
 */
export interface FailureEventData {
  readonly failure_reason: string | null
}

type ChannelData<Kind extends string> = Kind extends `message.iam.${string}`
  ? InAppEventData
  : Kind extends `message.live_activity.${string}`
    ? LiveActivityEventData
    : unknown

type FailureData<Kind extends string> = Kind extends `${string}.failed` | `${string}.undelivered`
  ? FailureEventData
  : unknown

/**
 * The `event.data` that belongs to an event of a kind; nothing for most of them.
 *
 * Source: OneSignal, "Event Stream data reference", channel-specific fields.
 */
export type EventDataOf<Kind extends string> = unknown extends ChannelData<Kind> & FailureData<Kind>
  ? Readonly<Record<never, never>>
  : ChannelData<Kind> & FailureData<Kind>
