/** How often an operation may be repeated; see "What may be repeated" in the README. */
export type RetryClass = 'safe' | 'keyed' | 'unsafe'

/**
 * The body field that carries an operation's idempotency key, and the response header that tells of a replay. `derived`
 * means that the client has put keys made from the call's own into the body: nothing is left to write.
 */
export interface IdempotencyRule {
  readonly in: 'body' | 'derived'
  readonly name: string
  readonly replayedHeader?: string
}

/**
 * One row of a provider's operation table, generated from its OpenAPI description.
 *
 * `retry.safeWith` names a body field whose presence makes an unsafe operation safe to repeat
 * (Airship registers an SMS channel silently only when `opted_in` is given); `retry.unsafeWith` names those that do
 * the opposite (OneSignal adds the `deltas` of a user up). Each is a path: `identity.external_id` looks into an
 * object, `events[].idempotency_key` into every element of a list.
 */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly auth: readonly string[]
  /** What the `Accept` header has to say. @default application/json */
  readonly accept?: string
  readonly retry: {
    readonly class: RetryClass
    readonly safeWith?: string
    readonly unsafeWith?: readonly string[]
  }
  readonly idempotency: IdempotencyRule | null
  readonly success: readonly number[]
  /** Whether a success may come without a body. @default false */
  readonly mayBeEmpty?: boolean
  /** Whether a success is a list of JSON, where it is an object everywhere else. @default false */
  readonly isList?: boolean
}
