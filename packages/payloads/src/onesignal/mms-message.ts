import { checkedPayload } from './checked-payload.ts'
import type { MmsMessageInput } from './message-input.ts'
import { messagePlan, type SmsPayload } from './message-plan.ts'
import { messageRules, someMedia } from './message-rules.ts'
import { type MessageDraft, mmsMessageShape } from './message-shape.ts'

/**
 * Makes the body of a text message with media, for `messages.send` of a OneSignal client. Nothing is sent. It takes what
 * `smsMessage` takes, and `media`; its text has at most 1,600 characters. The sender must be able to send MMS.
 *
 * Sources: OneSignal, reference page "SMS", `sms_media_urls`; guide "SMS composing messages".
 *
 * @throws PayloadError with everything that breaks a rule that OneSignal documents.
 *
 * @example
 * ```ts
 * import { mmsMessage } from '@textwire/payloads/onesignal'
 *
 * const body = mmsMessage({
 *   to: { aliases: { external_id: ['user-17'] } },
 *   text: 'This is your table.',
 *   media: ['https://example.com/table.jpg'],
 * })
 * ```
 */
export const mmsMessage = (input: MmsMessageInput): SmsPayload =>
  checkedPayload({ ...messagePlan, builder: 'mmsMessage', shape: mmsMessageShape, rules }, input)

const rules = (draft: MessageDraft) => [...messageRules(draft), ...someMedia(draft)]
