// Generated from specs/onesignal by `pnpm generate`. Not to be edited or formatted.

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
  /** The media type of the body, where that is not JSON: `text/csv`, say. The body is a text then. */
  readonly contentType?: string
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
  /** Whether a success is no JSON but a text to be read piece by piece: CSV, or one JSON a line. */
  readonly streams?: true
  /**
   * The fields that are moments, where there are any, as paths such as `schedule.scheduled_time`, in which `[]` means
   * every element of a list and `*` every key of an object. A field that may also be any other text is not among them, and
   * of a schema within itself only the outermost is followed.
   */
  readonly dates?: {
    /** Of the body. */
    readonly body?: readonly string[]
    /** Of the query. */
    readonly query?: readonly string[]
    /** Of a success. */
    readonly answer?: readonly string[]
  }
}

export const listMessages = {
  id: "onesignal.listMessages",
  method: "GET",
  path: "/notifications",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const sendMessage = {
  id: "onesignal.sendMessage",
  method: "POST",
  path: "/notifications",
  auth: [ "app" ],
  retry: { class: "keyed" },
  idempotency: { in: "body", name: "idempotency_key", replayedHeader: "Idempotent-Replayed", retentionDays: 30 },
  success: [ 200 ],
} as const satisfies Operation

export const viewMessage = {
  id: "onesignal.viewMessage",
  method: "GET",
  path: "/notifications/{message_id}",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const cancelMessage = {
  id: "onesignal.cancelMessage",
  method: "DELETE",
  path: "/notifications/{message_id}",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const viewMessageHistory = {
  id: "onesignal.viewMessageHistory",
  method: "POST",
  path: "/notifications/{message_id}/history",
  auth: [ "app" ],
  retry: { class: "safe", unsafeWith: [ "email" ] },
  idempotency: null,
  success: [ 200, 202 ],
} as const satisfies Operation

export const exportAudienceActivity = {
  id: "onesignal.exportAudienceActivity",
  method: "POST",
  path: "/notifications/{message_id}/export_events",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const countRecipients = {
  id: "onesignal.countRecipients",
  method: "POST",
  path: "/notifications/count-unsaved",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const viewOutcomes = {
  id: "onesignal.viewOutcomes",
  method: "GET",
  path: "/apps/{app_id}/outcomes",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const listSegments = {
  id: "onesignal.listSegments",
  method: "GET",
  path: "/apps/{app_id}/segments",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200, 201 ],
} as const satisfies Operation

export const createSegment = {
  id: "onesignal.createSegment",
  method: "POST",
  path: "/apps/{app_id}/segments",
  auth: [ "app" ],
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 200, 201 ],
} as const satisfies Operation

export const viewSegment = {
  id: "onesignal.viewSegment",
  method: "GET",
  path: "/apps/{app_id}/segments/{segment_id}",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const updateSegment = {
  id: "onesignal.updateSegment",
  method: "PATCH",
  path: "/apps/{app_id}/segments/{segment_id}",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const deleteSegment = {
  id: "onesignal.deleteSegment",
  method: "DELETE",
  path: "/apps/{app_id}/segments/{segment_id}",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const listTemplates = {
  id: "onesignal.listTemplates",
  method: "GET",
  path: "/templates",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const createTemplate = {
  id: "onesignal.createTemplate",
  method: "POST",
  path: "/templates",
  auth: [ "app" ],
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const viewTemplate = {
  id: "onesignal.viewTemplate",
  method: "GET",
  path: "/templates/{template_id}",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const updateTemplate = {
  id: "onesignal.updateTemplate",
  method: "PATCH",
  path: "/templates/{template_id}",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const deleteTemplate = {
  id: "onesignal.deleteTemplate",
  method: "DELETE",
  path: "/templates/{template_id}",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const copyTemplate = {
  id: "onesignal.copyTemplate",
  method: "POST",
  path: "/templates/{template_id}/copy_to_app",
  auth: [ "organization" ],
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const exportSubscriptions = {
  id: "onesignal.exportSubscriptions",
  method: "POST",
  path: "/players/csv_export",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const createUser = {
  id: "onesignal.createUser",
  method: "POST",
  path: "/apps/{app_id}/users",
  auth: [ "app", "user" ],
  retry: { class: "unsafe", safeWith: "identity.external_id" },
  idempotency: null,
  success: [ 200, 201, 202 ],
} as const satisfies Operation

export const viewUser = {
  id: "onesignal.viewUser",
  method: "GET",
  path: "/apps/{app_id}/users/by/{alias_label}/{alias_id}",
  auth: [ "app", "user" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const updateUser = {
  id: "onesignal.updateUser",
  method: "PATCH",
  path: "/apps/{app_id}/users/by/{alias_label}/{alias_id}",
  auth: [ "app", "user" ],
  retry: { class: "safe", unsafeWith: [ "deltas", "properties.purchases" ] },
  idempotency: null,
  success: [ 200, 202 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const deleteUser = {
  id: "onesignal.deleteUser",
  method: "DELETE",
  path: "/apps/{app_id}/users/by/{alias_label}/{alias_id}",
  auth: [ "app", "user" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200, 202 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const createSubscription = {
  id: "onesignal.createSubscription",
  method: "POST",
  path: "/apps/{app_id}/users/by/{alias_label}/{alias_id}/subscriptions",
  auth: [ "app", "user" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200, 201, 202 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const updateSubscription = {
  id: "onesignal.updateSubscription",
  method: "PATCH",
  path: "/apps/{app_id}/subscriptions/{subscription_id}",
  auth: [ "app", "user" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200, 202 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const deleteSubscription = {
  id: "onesignal.deleteSubscription",
  method: "DELETE",
  path: "/apps/{app_id}/subscriptions/{subscription_id}",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200, 202 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const updateSubscriptionByToken = {
  id: "onesignal.updateSubscriptionByToken",
  method: "PATCH",
  path: "/apps/{app_id}/subscriptions_by_token/{token_type}/{token}",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200, 202 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const transferSubscription = {
  id: "onesignal.transferSubscription",
  method: "PATCH",
  path: "/apps/{app_id}/subscriptions/{subscription_id}/owner",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200, 202 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const viewAliases = {
  id: "onesignal.viewAliases",
  method: "GET",
  path: "/apps/{app_id}/users/by/{alias_label}/{alias_id}/identity",
  auth: [ "app", "user" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const createAlias = {
  id: "onesignal.createAlias",
  method: "PATCH",
  path: "/apps/{app_id}/users/by/{alias_label}/{alias_id}/identity",
  auth: [ "app", "user" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const deleteAlias = {
  id: "onesignal.deleteAlias",
  method: "DELETE",
  path: "/apps/{app_id}/users/by/{alias_label}/{alias_id}/identity/{alias_label_to_delete}",
  auth: [ "app", "user" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const viewAliasesBySubscription = {
  id: "onesignal.viewAliasesBySubscription",
  method: "GET",
  path: "/apps/{app_id}/subscriptions/{subscription_id}/user/identity",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const createAliasBySubscription = {
  id: "onesignal.createAliasBySubscription",
  method: "PATCH",
  path: "/apps/{app_id}/subscriptions/{subscription_id}/user/identity",
  auth: [ "app" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const createCustomEvents = {
  id: "onesignal.createCustomEvents",
  method: "POST",
  path: "/apps/{app_id}/custom_events",
  auth: [ "app" ],
  retry: { class: "unsafe", safeWith: "events[].idempotency_key" },
  idempotency: null,
  success: [ 200, 202 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const unsubscribeWithToken = {
  id: "onesignal.unsubscribeWithToken",
  method: "POST",
  path: "/apps/{app_id}/notifications/{notification_id}/unsubscribe",
  auth: [],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200, 202 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const listApps = {
  id: "onesignal.listApps",
  method: "GET",
  path: "/apps",
  auth: [ "organization" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  isList: true,
} as const satisfies Operation

export const createApp = {
  id: "onesignal.createApp",
  method: "POST",
  path: "/apps",
  auth: [ "organization" ],
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const viewApp = {
  id: "onesignal.viewApp",
  method: "GET",
  path: "/apps/{app_id}",
  auth: [ "app", "organization" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const updateApp = {
  id: "onesignal.updateApp",
  method: "PUT",
  path: "/apps/{app_id}",
  auth: [ "organization" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const listApiKeys = {
  id: "onesignal.listApiKeys",
  method: "GET",
  path: "/apps/{app_id}/auth/tokens",
  auth: [ "organization" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const createApiKey = {
  id: "onesignal.createApiKey",
  method: "POST",
  path: "/apps/{app_id}/auth/tokens",
  auth: [ "organization" ],
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const updateApiKey = {
  id: "onesignal.updateApiKey",
  method: "PATCH",
  path: "/apps/{app_id}/auth/tokens/{token_id}",
  auth: [ "organization" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const deleteApiKey = {
  id: "onesignal.deleteApiKey",
  method: "DELETE",
  path: "/apps/{app_id}/auth/tokens/{token_id}",
  auth: [ "organization" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const rotateApiKey = {
  id: "onesignal.rotateApiKey",
  method: "POST",
  path: "/apps/{app_id}/auth/tokens/{token_id}/rotate",
  auth: [ "organization" ],
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const operations = {
  listMessages,
  sendMessage,
  viewMessage,
  cancelMessage,
  viewMessageHistory,
  exportAudienceActivity,
  countRecipients,
  viewOutcomes,
  listSegments,
  createSegment,
  viewSegment,
  updateSegment,
  deleteSegment,
  listTemplates,
  createTemplate,
  viewTemplate,
  updateTemplate,
  deleteTemplate,
  copyTemplate,
  exportSubscriptions,
  createUser,
  viewUser,
  updateUser,
  deleteUser,
  createSubscription,
  updateSubscription,
  deleteSubscription,
  updateSubscriptionByToken,
  transferSubscription,
  viewAliases,
  createAlias,
  deleteAlias,
  viewAliasesBySubscription,
  createAliasBySubscription,
  createCustomEvents,
  unsubscribeWithToken,
  listApps,
  createApp,
  viewApp,
  updateApp,
  listApiKeys,
  createApiKey,
  updateApiKey,
  deleteApiKey,
  rotateApiKey,
} as const
