/** Something that a user bought. */
export interface Purchase {
  readonly sku: string
  /** A decimal number in a string. */
  readonly amount: string
  readonly count: number
  /** ISO 4217. */
  readonly iso: string
}

/** A person, with what filters and templates can ask. Times are milliseconds since the epoch. */
export interface User {
  readonly onesignalId: string
  /** `external_id` and labels of the app's own; none for an anonymous user. */
  readonly aliases: Readonly<Record<string, string>>
  readonly tags: Readonly<Record<string, string>>
  readonly language: string
  readonly timezoneId?: string
  readonly country?: string
  readonly location?: { readonly lat: number; readonly long: number }
  readonly ip?: string
  readonly testUserName?: string
  readonly sessionCount: number
  /** Seconds. */
  readonly sessionTime: number
  readonly amountSpent: number
  readonly purchases: readonly Purchase[]
  readonly firstActive: number
  readonly lastActive: number
  readonly createdAt: number
}
