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
  dates: { body: [ "opted_in" ] },
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
  dates: { answer: [ "channel.opt_in_date", "channel.opt_out_date", "channel.created", "channel.last_registration", "channel.subscription_lists[].timestamp" ] },
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
  dates: { body: [ "notification.sms.expiry", "options.expiry", "localizations[].notification.sms.expiry", "[].notification.sms.expiry", "[].options.expiry", "[].localizations[].notification.sms.expiry" ] },
} as const satisfies Operation

export const updateSmsChannel = {
  id: "airship.updateSmsChannel",
  method: "PUT",
  path: "/api/channels/sms/{channel_id}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "chn" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { body: [ "opted_in" ] },
} as const satisfies Operation

export const uninstallSmsChannel = {
  id: "airship.uninstallSmsChannel",
  method: "POST",
  path: "/api/channels/sms/uninstall",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "chn" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 202 ],
} as const satisfies Operation

export const modifySmsChannelTags = {
  id: "airship.modifySmsChannelTags",
  method: "POST",
  path: "/api/channels/sms/tags",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "chn" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const triggerSmsKeywordInteraction = {
  id: "airship.triggerSmsKeywordInteraction",
  method: "POST",
  path: "/api/sms/{msisdn}/keywords",
  auth: [ "basic", "bearer", "basicApp" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 200 ],
  dates: { body: [ "timestamp" ] },
} as const satisfies Operation

export const createCustomSmsResponse = {
  id: "airship.createCustomSmsResponse",
  method: "POST",
  path: "/api/sms/custom-response",
  auth: [ "bearer" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const validatePush = {
  id: "airship.validatePush",
  method: "POST",
  path: "/api/push/validate",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "psh" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { body: [ "notification.sms.expiry", "options.expiry", "localizations[].notification.sms.expiry", "[].notification.sms.expiry", "[].options.expiry", "[].localizations[].notification.sms.expiry" ] },
} as const satisfies Operation

export const createAndSend = {
  id: "airship.createAndSend",
  method: "POST",
  path: "/api/create-and-send",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "psh" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 202 ],
  dates: { body: [ "audience.create_and_send[].ua_opted_in", "notification.sms.expiry", "options.expiry" ] },
} as const satisfies Operation

export const validateCreateAndSend = {
  id: "airship.validateCreateAndSend",
  method: "POST",
  path: "/api/create-and-send/validate",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "psh" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { body: [ "audience.create_and_send[].ua_opted_in", "notification.sms.expiry", "options.expiry" ] },
} as const satisfies Operation

export const uploadBulkCsv = {
  id: "airship.uploadBulkCsv",
  method: "POST",
  path: "/api/bulk/{platform_name}",
  auth: [ "basic", "bearer" ],
  accept: "application/vnd.urbanairship+json; version=3",
  contentType: "text/csv",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const bulkSend = {
  id: "airship.bulkSend",
  method: "POST",
  path: "/api/bulk-send",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "psh" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 202 ],
  dates: { body: [ "notification.sms.expiry", "options.expiry", "localizations[].notification.sms.expiry" ] },
} as const satisfies Operation

export const validateBulkSend = {
  id: "airship.validateBulkSend",
  method: "POST",
  path: "/api/bulk-send/validate",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "psh" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { body: [ "notification.sms.expiry", "options.expiry", "localizations[].notification.sms.expiry" ] },
} as const satisfies Operation

export const listSchedules = {
  id: "airship.listSchedules",
  method: "GET",
  path: "/api/schedules",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "sch" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { answer: [ "schedules[].schedule.scheduled_time", "schedules[].schedule.recurring.end_time" ] },
} as const satisfies Operation

export const createSchedule = {
  id: "airship.createSchedule",
  method: "POST",
  path: "/api/schedules",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "psh" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 201 ],
  dates: { body: [ "schedule.scheduled_time", "schedule.recurring.end_time", "push.notification.sms.expiry", "push.options.expiry", "push.localizations[].notification.sms.expiry", "[].schedule.scheduled_time", "[].schedule.recurring.end_time", "[].push.notification.sms.expiry", "[].push.options.expiry", "[].push.localizations[].notification.sms.expiry" ], answer: [ "schedules[].schedule.scheduled_time", "schedules[].schedule.recurring.end_time" ] },
} as const satisfies Operation

export const getSchedule = {
  id: "airship.getSchedule",
  method: "GET",
  path: "/api/schedules/{schedule_id}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "sch" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { answer: [ "schedule.scheduled_time", "schedule.recurring.end_time" ] },
} as const satisfies Operation

export const updateSchedule = {
  id: "airship.updateSchedule",
  method: "PUT",
  path: "/api/schedules/{schedule_id}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "sch" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { body: [ "schedule.scheduled_time", "schedule.recurring.end_time", "push.notification.sms.expiry", "push.options.expiry", "push.localizations[].notification.sms.expiry" ], answer: [ "schedules[].schedule.scheduled_time", "schedules[].schedule.recurring.end_time" ] },
} as const satisfies Operation

export const deleteSchedule = {
  id: "airship.deleteSchedule",
  method: "DELETE",
  path: "/api/schedules/{schedule_id}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "sch" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 204 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const pauseSchedule = {
  id: "airship.pauseSchedule",
  method: "POST",
  path: "/api/schedules/{schedule_id}/pause",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "sch" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 204 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const resumeSchedule = {
  id: "airship.resumeSchedule",
  method: "POST",
  path: "/api/schedules/{schedule_id}/resume",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "sch" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 204 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const scheduleCreateAndSend = {
  id: "airship.scheduleCreateAndSend",
  method: "POST",
  path: "/api/schedules/create-and-send",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "psh" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 202 ],
  dates: { body: [ "schedule.scheduled_time", "push.audience.create_and_send[].ua_opted_in", "push.notification.sms.expiry", "push.options.expiry" ], answer: [ "schedules[].schedule.scheduled_time", "schedules[].schedule.recurring.end_time" ] },
} as const satisfies Operation

export const scheduleBulkSend = {
  id: "airship.scheduleBulkSend",
  method: "POST",
  path: "/api/schedules/bulk-send",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "psh" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 202 ],
  dates: { body: [ "schedule.scheduled_time", "push.notification.sms.expiry", "push.options.expiry", "push.localizations[].notification.sms.expiry" ], answer: [ "schedules[].schedule.scheduled_time", "schedules[].schedule.recurring.end_time" ] },
} as const satisfies Operation

export const listChannels = {
  id: "airship.listChannels",
  method: "GET",
  path: "/api/channels",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "chn" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { answer: [ "channels[].opt_in_date", "channels[].opt_out_date", "channels[].created", "channels[].last_registration", "channels[].subscription_lists[].timestamp", "channels[].commercial_opted_in", "channels[].commercial_opted_out", "channels[].transactional_opted_in", "channels[].transactional_opted_out" ] },
} as const satisfies Operation

export const getChannel = {
  id: "airship.getChannel",
  method: "GET",
  path: "/api/channels/{channel_id}",
  auth: [ "basic", "bearer", "oauth", "basicApp" ],
  scopes: [ "chn" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { answer: [ "channel.opt_in_date", "channel.opt_out_date", "channel.created", "channel.last_registration", "channel.subscription_lists[].timestamp", "channel.commercial_opted_in", "channel.commercial_opted_out", "channel.transactional_opted_in", "channel.transactional_opted_out" ] },
} as const satisfies Operation

export const modifyChannelTags = {
  id: "airship.modifyChannelTags",
  method: "POST",
  path: "/api/channels/tags",
  auth: [ "basic", "bearer", "oauth", "basicApp" ],
  scopes: [ "chn" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const modifyChannelAttributes = {
  id: "airship.modifyChannelAttributes",
  method: "POST",
  path: "/api/channels/attributes",
  auth: [ "basic", "bearer", "oauth", "basicApp" ],
  scopes: [ "chn" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { body: [ "attributes[].timestamp" ] },
} as const satisfies Operation

export const modifyChannelSubscriptionLists = {
  id: "airship.modifyChannelSubscriptionLists",
  method: "POST",
  path: "/api/channels/subscription_lists",
  auth: [ "basic", "bearer", "oauth", "basicApp" ],
  scopes: [ "chn" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 202 ],
  dates: { body: [ "subscription_lists[].timestamp" ] },
} as const satisfies Operation

export const listNamedUsers = {
  id: "airship.listNamedUsers",
  method: "GET",
  path: "/api/named_users",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "nu" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { answer: [ "named_user.created", "named_user.last_modified", "named_user.channels[].opt_in_date", "named_user.channels[].opt_out_date", "named_user.channels[].created", "named_user.channels[].last_registration", "named_user.channels[].subscription_lists[].timestamp", "named_user.channels[].commercial_opted_in", "named_user.channels[].commercial_opted_out", "named_user.channels[].transactional_opted_in", "named_user.channels[].transactional_opted_out", "named_users[].created", "named_users[].last_modified", "named_users[].channels[].opt_in_date", "named_users[].channels[].opt_out_date", "named_users[].channels[].created", "named_users[].channels[].last_registration", "named_users[].channels[].subscription_lists[].timestamp", "named_users[].channels[].commercial_opted_in", "named_users[].channels[].commercial_opted_out", "named_users[].channels[].transactional_opted_in", "named_users[].channels[].transactional_opted_out" ] },
} as const satisfies Operation

export const associateNamedUser = {
  id: "airship.associateNamedUser",
  method: "POST",
  path: "/api/named_users/associate",
  auth: [ "basic", "bearer", "oauth", "basicApp" ],
  scopes: [ "nu" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const disassociateNamedUser = {
  id: "airship.disassociateNamedUser",
  method: "POST",
  path: "/api/named_users/disassociate",
  auth: [ "basic", "bearer", "oauth", "basicApp" ],
  scopes: [ "nu" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const modifyNamedUserTags = {
  id: "airship.modifyNamedUserTags",
  method: "POST",
  path: "/api/named_users/tags",
  auth: [ "basic", "bearer", "oauth", "basicApp" ],
  scopes: [ "nu" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const uninstallNamedUsers = {
  id: "airship.uninstallNamedUsers",
  method: "POST",
  path: "/api/named_users/uninstall",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "nu" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const modifyNamedUserSubscriptionLists = {
  id: "airship.modifyNamedUserSubscriptionLists",
  method: "POST",
  path: "/api/named_users/scoped/{named_user_id}",
  auth: [ "basic", "bearer", "oauth", "basicApp" ],
  scopes: [ "nu" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const updateNamedUser = {
  id: "airship.updateNamedUser",
  method: "POST",
  path: "/api/named_users/{named_user_id}",
  auth: [ "basic", "bearer", "oauth", "basicApp" ],
  scopes: [ "nu" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { body: [ "attributes[].timestamp" ] },
} as const satisfies Operation

export const modifyNamedUserAttributes = {
  id: "airship.modifyNamedUserAttributes",
  method: "POST",
  path: "/api/named_users/{named_user_id}/attributes",
  auth: [ "basic", "bearer", "oauth", "basicApp" ],
  scopes: [ "nu" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { body: [ "attributes[].timestamp" ] },
} as const satisfies Operation

export const listSubscriptionLists = {
  id: "airship.listSubscriptionLists",
  method: "GET",
  path: "/api/subscription_lists",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const getNamedUserSubscriptionLists = {
  id: "airship.getNamedUserSubscriptionLists",
  method: "GET",
  path: "/api/subscription_lists/named_users/{named_user_id}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "nu" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const listStaticLists = {
  id: "airship.listStaticLists",
  method: "GET",
  path: "/api/lists",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { answer: [ "lists[].created", "lists[].last_updated" ] },
} as const satisfies Operation

export const createStaticList = {
  id: "airship.createStaticList",
  method: "POST",
  path: "/api/lists",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 201 ],
} as const satisfies Operation

export const getStaticList = {
  id: "airship.getStaticList",
  method: "GET",
  path: "/api/lists/{list_name}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { answer: [ "created", "last_updated" ] },
} as const satisfies Operation

export const updateStaticList = {
  id: "airship.updateStaticList",
  method: "PUT",
  path: "/api/lists/{list_name}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const deleteStaticList = {
  id: "airship.deleteStaticList",
  method: "DELETE",
  path: "/api/lists/{list_name}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 204 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const downloadStaticList = {
  id: "airship.downloadStaticList",
  method: "GET",
  path: "/api/lists/{list_name}/csv",
  auth: [ "basic", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+csv; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  streams: true,
} as const satisfies Operation

export const uploadStaticList = {
  id: "airship.uploadStaticList",
  method: "PUT",
  path: "/api/lists/{list_name}/csv",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+json; version=3",
  contentType: "text/csv",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 202 ],
} as const satisfies Operation

export const listAttributeLists = {
  id: "airship.listAttributeLists",
  method: "GET",
  path: "/api/attribute-lists",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { answer: [ "lists[].created", "lists[].last_updated" ] },
} as const satisfies Operation

export const createAttributeList = {
  id: "airship.createAttributeList",
  method: "POST",
  path: "/api/attribute-lists",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 201 ],
} as const satisfies Operation

export const uploadAttributeList = {
  id: "airship.uploadAttributeList",
  method: "PUT",
  path: "/api/attribute-lists/{list_name}/csv",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+json; version=3",
  contentType: "text/csv",
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 202 ],
} as const satisfies Operation

export const getAttributeListErrors = {
  id: "airship.getAttributeListErrors",
  method: "GET",
  path: "/api/attribute-lists/{list_name}/errors",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+csv; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  streams: true,
} as const satisfies Operation

export const listTagLists = {
  id: "airship.listTagLists",
  method: "GET",
  path: "/api/tag-lists",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { answer: [ "lists[].created", "lists[].last_updated" ] },
} as const satisfies Operation

export const createTagList = {
  id: "airship.createTagList",
  method: "POST",
  path: "/api/tag-lists",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 201 ],
} as const satisfies Operation

export const deleteTagList = {
  id: "airship.deleteTagList",
  method: "DELETE",
  path: "/api/tag-lists/{list_name}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 204 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const uploadTagList = {
  id: "airship.uploadTagList",
  method: "PUT",
  path: "/api/tag-lists/{list_name}/csv",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+json; version=3",
  contentType: "text/csv",
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 202 ],
} as const satisfies Operation

export const getTagListErrors = {
  id: "airship.getTagListErrors",
  method: "GET",
  path: "/api/tag-lists/{list_name}/errors",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "lst" ],
  accept: "application/vnd.urbanairship+csv; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  streams: true,
} as const satisfies Operation

export const listSegments = {
  id: "airship.listSegments",
  method: "GET",
  path: "/api/segments",
  auth: [ "basic", "bearer" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const createSegment = {
  id: "airship.createSegment",
  method: "POST",
  path: "/api/segments",
  auth: [ "basic", "bearer" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "unsafe" },
  idempotency: null,
  success: [ 201 ],
} as const satisfies Operation

export const getSegment = {
  id: "airship.getSegment",
  method: "GET",
  path: "/api/segments/{segment_id}",
  auth: [ "basic", "bearer" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const updateSegment = {
  id: "airship.updateSegment",
  method: "PUT",
  path: "/api/segments/{segment_id}",
  auth: [ "basic", "bearer" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const deleteSegment = {
  id: "airship.deleteSegment",
  method: "DELETE",
  path: "/api/segments/{segment_id}",
  auth: [ "basic", "bearer" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 204 ],
  mayBeEmpty: true,
} as const satisfies Operation

export const listTemplates = {
  id: "airship.listTemplates",
  method: "GET",
  path: "/api/content/templates",
  auth: [ "basic", "oauth" ],
  scopes: [ "tpl" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { answer: [ "content_templates[].created_at", "content_templates[].modified_at" ] },
} as const satisfies Operation

export const createTemplate = {
  id: "airship.createTemplate",
  method: "POST",
  path: "/api/content/templates",
  auth: [ "basic", "oauth" ],
  scopes: [ "tpl" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "unsafe", safeWith: "external_id" },
  idempotency: null,
  success: [ 201 ],
} as const satisfies Operation

export const getTemplate = {
  id: "airship.getTemplate",
  method: "GET",
  path: "/api/content/templates/{template_id}",
  auth: [ "basic", "oauth" ],
  scopes: [ "tpl" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { answer: [ "content_template.created_at", "content_template.modified_at" ] },
} as const satisfies Operation

export const updateTemplate = {
  id: "airship.updateTemplate",
  method: "PUT",
  path: "/api/content/templates/{template_id}",
  auth: [ "basic", "oauth" ],
  scopes: [ "tpl" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const deleteTemplate = {
  id: "airship.deleteTemplate",
  method: "DELETE",
  path: "/api/content/templates/{template_id}",
  auth: [ "basic", "oauth" ],
  scopes: [ "tpl" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const getTemplateByExternalId = {
  id: "airship.getTemplateByExternalId",
  method: "GET",
  path: "/api/content/templates/external/{type}/{external_id}",
  auth: [ "basic", "oauth" ],
  scopes: [ "tpl" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { answer: [ "content_template.created_at", "content_template.modified_at" ] },
} as const satisfies Operation

export const updateTemplateByExternalId = {
  id: "airship.updateTemplateByExternalId",
  method: "PUT",
  path: "/api/content/templates/external/{type}/{external_id}",
  auth: [ "basic", "oauth" ],
  scopes: [ "tpl" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const deleteTemplateByExternalId = {
  id: "airship.deleteTemplateByExternalId",
  method: "DELETE",
  path: "/api/content/templates/external/{type}/{external_id}",
  auth: [ "basic", "oauth" ],
  scopes: [ "tpl" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const getPushReport = {
  id: "airship.getPushReport",
  method: "GET",
  path: "/api/reports/perpush/detail/{push_id}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "rpt" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { answer: [ "created" ] },
} as const satisfies Operation

export const getPushSeriesReport = {
  id: "airship.getPushSeriesReport",
  method: "GET",
  path: "/api/reports/perpush/series/{push_id}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "rpt" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { query: [ "start", "end" ], answer: [ "start", "end", "counts[].time" ] },
} as const satisfies Operation

export const getPushBody = {
  id: "airship.getPushBody",
  method: "GET",
  path: "/api/reports/perpush/pushbody/{push_id}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "rpt" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
} as const satisfies Operation

export const getGroupReport = {
  id: "airship.getGroupReport",
  method: "GET",
  path: "/api/reports/pergroup/detail/{group_id}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "rpt" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { answer: [ "created" ] },
} as const satisfies Operation

export const getGroupSeriesReport = {
  id: "airship.getGroupSeriesReport",
  method: "GET",
  path: "/api/reports/pergroup/series/{group_id}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "rpt" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { query: [ "start", "end" ], answer: [ "start", "end", "counts[].time" ] },
} as const satisfies Operation

export const listResponses = {
  id: "airship.listResponses",
  method: "GET",
  path: "/api/reports/responses/list",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "rpt" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { query: [ "start", "end" ], answer: [ "pushes[].push_time" ] },
} as const satisfies Operation

export const getResponses = {
  id: "airship.getResponses",
  method: "GET",
  path: "/api/reports/responses/{push_id}",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "rpt" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { answer: [ "push_time" ] },
} as const satisfies Operation

export const getSendsReport = {
  id: "airship.getSendsReport",
  method: "GET",
  path: "/api/reports/sends",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "rpt" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { query: [ "start", "end" ], answer: [ "sends[].date" ] },
} as const satisfies Operation

export const getOptInsReport = {
  id: "airship.getOptInsReport",
  method: "GET",
  path: "/api/reports/optins",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "rpt" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { query: [ "start", "end" ], answer: [ "optins[].date" ] },
} as const satisfies Operation

export const getOptOutsReport = {
  id: "airship.getOptOutsReport",
  method: "GET",
  path: "/api/reports/optouts",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "rpt" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { query: [ "start", "end" ], answer: [ "optouts[].date" ] },
} as const satisfies Operation

export const getOpensReport = {
  id: "airship.getOpensReport",
  method: "GET",
  path: "/api/reports/opens",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "rpt" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { query: [ "start", "end" ], answer: [ "opens[].date" ] },
} as const satisfies Operation

export const getDevicesReport = {
  id: "airship.getDevicesReport",
  method: "GET",
  path: "/api/reports/devices",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "rpt" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { query: [ "date" ], answer: [ "date_closed", "date_computed" ] },
} as const satisfies Operation

export const getActivityReport = {
  id: "airship.getActivityReport",
  method: "GET",
  path: "/api/reports/activity/details",
  auth: [ "basic", "bearer", "oauth" ],
  scopes: [ "rpt" ],
  accept: "application/vnd.urbanairship+json; version=3",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  dates: { query: [ "start", "end" ], answer: [ "start", "end", "activities[].timestamp" ] },
} as const satisfies Operation

export const streamEvents = {
  id: "airship.streamEvents",
  method: "POST",
  path: "/api/events",
  auth: [ "bearer" ],
  accept: "application/vnd.urbanairship+x-ndjson; version=3;",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  streams: true,
} as const satisfies Operation

export const streamComplianceEvents = {
  id: "airship.streamComplianceEvents",
  method: "POST",
  path: "/api/events/general",
  auth: [ "basic" ],
  accept: "application/vnd.urbanairship+x-ndjson; version=3;",
  retry: { class: "safe" },
  idempotency: null,
  success: [ 200 ],
  streams: true,
} as const satisfies Operation

export const operations = {
  registerSmsChannel,
  optOutSmsChannel,
  lookupSmsChannel,
  sendPush,
  updateSmsChannel,
  uninstallSmsChannel,
  modifySmsChannelTags,
  triggerSmsKeywordInteraction,
  createCustomSmsResponse,
  validatePush,
  createAndSend,
  validateCreateAndSend,
  uploadBulkCsv,
  bulkSend,
  validateBulkSend,
  listSchedules,
  createSchedule,
  getSchedule,
  updateSchedule,
  deleteSchedule,
  pauseSchedule,
  resumeSchedule,
  scheduleCreateAndSend,
  scheduleBulkSend,
  listChannels,
  getChannel,
  modifyChannelTags,
  modifyChannelAttributes,
  modifyChannelSubscriptionLists,
  listNamedUsers,
  associateNamedUser,
  disassociateNamedUser,
  modifyNamedUserTags,
  uninstallNamedUsers,
  modifyNamedUserSubscriptionLists,
  updateNamedUser,
  modifyNamedUserAttributes,
  listSubscriptionLists,
  getNamedUserSubscriptionLists,
  listStaticLists,
  createStaticList,
  getStaticList,
  updateStaticList,
  deleteStaticList,
  downloadStaticList,
  uploadStaticList,
  listAttributeLists,
  createAttributeList,
  uploadAttributeList,
  getAttributeListErrors,
  listTagLists,
  createTagList,
  deleteTagList,
  uploadTagList,
  getTagListErrors,
  listSegments,
  createSegment,
  getSegment,
  updateSegment,
  deleteSegment,
  listTemplates,
  createTemplate,
  getTemplate,
  updateTemplate,
  deleteTemplate,
  getTemplateByExternalId,
  updateTemplateByExternalId,
  deleteTemplateByExternalId,
  getPushReport,
  getPushSeriesReport,
  getPushBody,
  getGroupReport,
  getGroupSeriesReport,
  listResponses,
  getResponses,
  getSendsReport,
  getOptInsReport,
  getOptOutsReport,
  getOpensReport,
  getDevicesReport,
  getActivityReport,
  streamEvents,
  streamComplianceEvents,
} as const
