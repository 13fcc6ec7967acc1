/** An address or number that may be added to the user. */
export interface IdentitySubscription {
  readonly type: 'Email' | 'SMS'
  /** The address, or the number in E.164. */
  readonly token: string
}

/** Who a token speaks for. */
export interface IdentityInput {
  /** The user's aliases, at least one: `{ external_id: 'user-4711' }`. */
  readonly identity: Readonly<Record<string, string>>
  /** The addresses and numbers that the token's bearer may add; only needed for adding some. */
  readonly subscriptions?: readonly IdentitySubscription[]
  /** How long the token is good for, in seconds; a whole number. @default 3600 */
  readonly expiresInSeconds?: number
}

/**
 * What a token says.
 *
 * Source: OneSignal, "Identity verification", JWT payload.
 */
export interface IdentityClaims {
  /** The app id. */
  readonly iss: string
  /** When the token stops being good, in Unix seconds. */
  readonly exp: number
  readonly identity: Readonly<Record<string, string>>
  readonly subscriptions?: readonly IdentitySubscription[]
}
