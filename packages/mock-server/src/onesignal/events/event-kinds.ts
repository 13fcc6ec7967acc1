/** What Event Streams report, as far as the mock server can bring it about. Source: "Event Stream data reference". */
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
] as const

/** One kind of event. */
export type EventKind = (typeof eventKinds)[number]
