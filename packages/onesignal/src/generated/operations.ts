// Generated from specs/onesignal by `pnpm generate`. Not to be edited or formatted.

/** What a client has to know of an operation. */
export interface Operation {
  /** The provider and the operation, as in `onesignal.sendMessage`. */
  readonly id: string
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** Below the base URL, with `{name}` where a path parameter goes. */
  readonly path: string
  /** The security schemes that the operation takes, the preferred one first. */
  readonly auth: readonly string[]
  /** The OAuth scopes that it needs, where it takes OAuth. */
  readonly scopes?: readonly string[]
  /** What the `Accept` header has to say, where that is not application/json. */
  readonly accept?: string
  /** Whether it may be repeated; `safeWith` names the field of the body whose presence makes it safe. */
  readonly retry: { readonly class: 'safe' | 'keyed' | 'unsafe'; readonly safeWith?: string }
  /** Where the key goes that makes a repeat harmless, and how a replayed answer is told. */
  readonly idempotency: {
    readonly in: 'body'
    readonly name: string
    readonly replayedHeader: string
    readonly retentionDays: number
  } | null
  /** The statuses that mean success. */
  readonly success: readonly number[]
}

export const operations = {
  sendMessage: {
    id: "onesignal.sendMessage",
    method: "POST",
    path: "/notifications",
    auth: [ "app" ],
    retry: { class: "keyed" },
    idempotency: { in: "body", name: "idempotency_key", replayedHeader: "Idempotent-Replayed", retentionDays: 30 },
    success: [ 200 ],
  },
  viewMessage: {
    id: "onesignal.viewMessage",
    method: "GET",
    path: "/notifications/{message_id}",
    auth: [ "app" ],
    retry: { class: "safe" },
    idempotency: null,
    success: [ 200 ],
  },
  cancelMessage: {
    id: "onesignal.cancelMessage",
    method: "DELETE",
    path: "/notifications/{message_id}",
    auth: [ "app" ],
    retry: { class: "safe" },
    idempotency: null,
    success: [ 200 ],
  },
} as const satisfies Record<string, Operation>
