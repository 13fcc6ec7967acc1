// Generated from specs/airship by `pnpm generate`. Not to be edited or formatted.

/** What a client has to know of an operation. */
export interface Operation {
  /** The provider and the operation, as in `onesignal.sendMessage`. */
  readonly id: string
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** Below the base URL, with `{name}` where a path parameter goes. */
  readonly path: string
  /** The security schemes that the operation takes, the preferred one first; none when it takes no credentials. */
  readonly auth: readonly string[]
  /** The OAuth scopes that it needs, where it takes OAuth. */
  readonly scopes?: readonly string[]
  /** What the `Accept` header has to say, where that is not application/json. */
  readonly accept?: string
  /** Whether it may be repeated. */
  readonly retry: {
    readonly class: 'safe' | 'keyed' | 'unsafe'
    /**
     * The field of the body whose presence makes an unsafe operation safe: a path such as
     * `identity.external_id`, in which `[]` means every element of a list, as in `events[].idempotency_key`.
     */
    readonly safeWith?: string
    /** The fields of the body, written alike, each of which makes a safe operation unsafe. */
    readonly unsafeWith?: readonly string[]
  }
  /** Where the key goes that makes a repeat harmless, and how a replayed answer is told. */
  readonly idempotency: {
    readonly in: 'body'
    readonly name: string
    readonly replayedHeader: string
    readonly retentionDays: number
  } | null
  /** The statuses that mean success. */
  readonly success: readonly number[]
  /** Whether a success may come without a body. */
  readonly mayBeEmpty?: true
  /** Whether a success is a list of JSON, where it is an object everywhere else. */
  readonly isList?: true
}

export const registerSmsChannel = {
  id: "airship.registerSmsChannel",
  method: "POST",
  path: "/api/channels/sms",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "chn" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "unsafe", safeWith: "opted_in" },
  idempotency: null,
  success: [ 200, 201, 202 ],
} as const satisfies Operation

export const optOutSmsChannel = {
  id: "airship.optOutSmsChannel",
  method: "POST",
  path: "/api/channels/sms/opt-out",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "chn" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 202 ],
} as const satisfies Operation

export const lookupSmsChannel = {
  id: "airship.lookupSmsChannel",
  method: "GET",
  path: "/api/channels/sms/{msisdn}/{sender}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "chn" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const sendPush = {
  id: "airship.sendPush",
  method: "POST",
  path: "/api/push",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "psh" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 202 ],
} as const satisfies Operation

export const operations = {
  registerSmsChannel,
  optOutSmsChannel,
  lookupSmsChannel,
  sendPush,
} as const
