/** What an attribute holds. Source: Airship, "Attributes". */
export type AttributeType = 'text' | 'number' | 'date' | 'json'

/** A subscription list, in the spelling of Airship's listing. */
export interface SubscriptionList {
  readonly list_id: string
  readonly name?: string
  readonly description?: string
  /** @default every one */
  readonly scopes?: readonly string[]
  /** Whether everybody is on it who has not left it. @default false */
  readonly default_opted_in?: boolean
  readonly message_type?: 'transactional' | 'commercial'
}

/** What a project knows of people. */
export interface PeopleOptions {
  /**
   * The tag groups that are active, besides `device`; others are refused, or left out with a warning.
   *
   * @default every group is
   */
  readonly tagGroups?: readonly string[]
  /**
   * The attributes that are defined, with their types; others, and values of another type, are left out with a warning.
   *
   * @default every attribute is, of any type
   */
  readonly attributes?: Readonly<Record<string, AttributeType>>
  /** The subscription lists that there are, by id or in full. @default none */
  readonly subscriptionLists?: readonly (string | SubscriptionList)[]
  /**
   * Milliseconds for which a new channel cannot be associated unless its `device_type` is named.
   * Source: Airship, "Named users": channels are created asynchronously.
   *
   * @default 0
   */
  readonly propagationMs?: number
}
