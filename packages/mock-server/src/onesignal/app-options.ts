import type { MessageOptions } from './messages/message-options.ts'
import type { PeopleOptions } from './people/people-options.ts'
import type { Statuses } from './statuses.ts'

/** An app of a world. */
export interface OneSignalAppOptions extends PeopleOptions, MessageOptions {
  /** A UUID. */
  readonly appId: string
  /** The API keys that open the app. */
  readonly apiKeys: readonly string[]
  /** @default 'Mock app' */
  readonly name?: string
  /**
   * Where OneSignal's own descriptions disagree on a status or a spelling, whose word counts: the published
   * reference or the description behind the official SDKs. See `provenance`.
   *
   * @default 'reference'
   */
  readonly dialect?: 'reference' | 'sdk'
  /**
   * The statuses that successes have, by operation, whatever the dialect says: for testing that a client takes any of those
   * that `operations` of the contract lists. The bodies stay as they are.
   *
   * @default those of the dialect
   */
  readonly statuses?: Statuses
  /**
   * What the app sends from; the first is used where a message names none. A messaging service has
   * the number that its texts come from. Other senders that a message names are taken as they are.
   */
  readonly senders?: readonly OneSignalSender[]
  /**
   * Whether STOP to one sender unsubscribes the person from the app. Without it, STOP silences that
   * sender alone. Source: OneSignal, "SMS consent and keyword management".
   *
   * @default false
   */
  readonly syncOptOut?: boolean
  /**
   * Whether a new number is asked first and gets nothing until it answers YES.
   * Source: OneSignal, "SMS consent and keyword management", double opt-in.
   *
   * @default false
   */
  readonly doubleOptIn?: boolean
}

/** A number, or a messaging service with the number that people see. */
export interface OneSignalSender {
  /** E.164. */
  readonly number: string
  /** `MG` and 32 hexadecimal digits. */
  readonly messagingServiceSid?: string
}
