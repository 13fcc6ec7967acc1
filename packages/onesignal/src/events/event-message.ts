/** A text in one or more languages, by language code: `{ en: 'Hello' }`. */
export type LocalizedText = Readonly<Record<string, string>>

/**
 * The message an event is about. What OneSignal leaves empty is `null`: it forgets messages sent by the API or a Journey
 * after 30 days, so a late click may carry the `id` alone.
 *
 * Source: OneSignal, "Event Stream data reference", message properties.
 */
export interface EventMessage {
  readonly id: string | null
  readonly name: string | null
  /** The title of a push message by language; the subject, one text, of an e-mail. */
  readonly title: LocalizedText | string | null
  /** What a push message or a text says, by language, cut off after 50 characters. */
  readonly contents: LocalizedText | null
  readonly template_id: string | null
  readonly url: string | null
  readonly app_url: string | null
  readonly web_url: string | null
  /** `start`, `update` or `end`, for a Live Activity alone. */
  readonly live_activity_event_kind: string | null
}

/** The message of an e-mail event: its title is the subject. */
export interface EmailEventMessage extends EventMessage {
  readonly title: string | null
}

/** The message of an event of any channel but e-mail: its title, if any, is by language. */
export interface LocalizedEventMessage extends EventMessage {
  readonly title: LocalizedText | null
}

/** The message that belongs to an event of a kind. */
export type EventMessageOf<Kind extends string> = Kind extends `message.email.${string}`
  ? EmailEventMessage
  : LocalizedEventMessage
