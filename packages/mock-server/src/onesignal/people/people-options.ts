/** How an app treats its users and their subscriptions. */
export interface PeopleOptions {
  /** Users prove who they are with a JWT. @default they need not */
  readonly identityVerification?: IdentityVerification
  /**
   * How many tags a user may have: 2, 10 or 100, depending on the plan.
   *
   * @default as many as they like
   */
  readonly tagsPerUser?: number
  /**
   * How long a write to a user, a subscription or an alias takes to be seen by reads, in milliseconds of the world's
   * clock. Until then a new user is 404 and a changed one looks as before.
   *
   * @default 0
   */
  readonly propagationMs?: number
  /** @default 20, and the oldest gives way */
  readonly subscriptionLimit?: SubscriptionLimit
  /** How many segments of its own the app may have; one more is 422. @default as many as it likes */
  readonly segmentLimit?: number
}

/** Whose JWT an app takes. Source: OneSignal, "Identity verification". */
export interface IdentityVerification {
  /** The public half of the ES256 key pair, as PEM or JWK. */
  readonly publicKey: string | PublicJwk
  /** Whether an API key no longer does where a JWT is taken. @default true */
  readonly required?: boolean
}

/** A public key of the curve P-256 as a JSON Web Key. */
export interface PublicJwk {
  readonly kty: 'EC' | (string & {})
  readonly crv: 'P-256' | (string & {})
  readonly x: string
  readonly y: string
}

/** What happens to one subscription too many. */
export interface SubscriptionLimit {
  /** How many a user may have. @default 20 */
  readonly max?: number
  /**
   * `evict`: the one whose last session is longest ago becomes somebody anonymous, as "Create user" says; at least
   * three of e-mail and three of SMS stay. `conflict`: 409, as public reports have it.
   *
   * @default 'evict'
   */
  readonly onExceed?: 'evict' | 'conflict'
}
