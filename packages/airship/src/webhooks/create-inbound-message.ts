import { createReply } from './create-reply.ts'
import type { Reply } from './create-reply.ts'
import type { InboundMessage } from './inbound-message.ts'
import type { InboundSms } from './inbound-sms.ts'
import type { ReplyClient } from './reply-content.ts'
import { replyWindowMs } from './reply-window.ts'

export interface InboundMessageParts {
  readonly sms: InboundSms
  readonly raw: Readonly<Record<string, unknown>>
  readonly airship: ReplyClient | undefined
  now(): number
}

/** A text with the way to answer it, and whether that was used. */
export function createInboundMessage({ sms, raw, airship, now }: InboundMessageParts): {
  readonly message: InboundMessage
  readonly mayBeAnswered: Reply['mayBeOut']
} {
  const receivedAt = new Date(sms.received_timestamp)
  const replyUntil = new Date(receivedAt.getTime() + replyWindowMs)
  const { canReply, reply, mayBeOut } = createReply({
    id: sms.mobile_originated_id,
    untilMs: replyUntil.getTime(),
    airship,
    now,
  })
  const { operator_timestamp: sent } = sms
  const sentAt = sent === undefined ? {} : { sentAt: new Date(sent) }
  const message = { ...sms, receivedAt, ...sentAt, replyUntil, raw, canReply, reply }
  return { message, mayBeAnswered: mayBeOut }
}
