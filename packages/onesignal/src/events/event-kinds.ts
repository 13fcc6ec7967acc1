/**
 * Every kind of event that OneSignal documents. There is none for a text that comes in, for STOP, or for a click on a
 * link in a text.
 *
 * Source: OneSignal, "Event Stream data reference", event kinds.
 */
export const eventKinds = [
  'message.sms.sent',
  'message.sms.failed',
  'message.sms.delivered',
  'message.sms.undelivered',
  'message.push.sent',
  'message.push.received',
  'message.push.clicked',
  'message.push.failed',
  'message.push.unsubscribed',
  'message.email.sent',
  'message.email.received',
  'message.email.opened',
  'message.email.clicked',
  'message.email.unsubscribed',
  'message.email.reported_as_spam',
  'message.email.bounced',
  'message.email.failed',
  'message.email.suppressed',
  'message.iam.impression',
  'message.iam.clicked',
  'message.iam.page_displayed',
  'message.live_activity.sent',
  'message.live_activity.delivered',
  'message.live_activity.unsubscribed',
  'message.live_activity.failed',
  'message.live_activity.clicked',
] as const

/** A documented kind of event, such as `message.sms.delivered`. */
export type EventKind = (typeof eventKinds)[number]
