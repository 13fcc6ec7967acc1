/** The subscription that an event is about: for a text, one phone number. `null` is what OneSignal left empty. */
export interface EventSubscription {
  readonly id: string | null
  readonly app_id: string | null
  /** The number in E.164 for SMS, the address for e-mail, the push token for push. */
  readonly subscription_token: string | null
  readonly session_count: number | null
  readonly language: string | null
  readonly game_version: string | null
  /** When the last session began, in Unix seconds. */
  readonly last_active: number | null
  /** In seconds. */
  readonly play_time: number | null
  readonly amount_spent: number | null
  /** In Unix seconds. */
  readonly created_at: number | null
  readonly subscribed: boolean | null
  readonly sdk: string | null
  readonly device_model: string | null
  readonly device_os: string | null
}

/**
 * The person an event is about. `null` is what OneSignal left empty.
 *
 * Source: OneSignal, "Event Stream data reference", user and subscription properties.
 */
export interface EventUser {
  readonly onesignal_id: string | null
  readonly external_id: string | null
  readonly language: string | null
  /** Empty when the user has no tags. */
  readonly tags: Readonly<Record<string, string>>
  readonly subscription: EventSubscription
}
