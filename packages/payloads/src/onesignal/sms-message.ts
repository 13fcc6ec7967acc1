import { checkedPayload } from './checked-payload.ts'
import type { SmsMessageInput } from './message-input.ts'
import { messagePlan, type SmsPayload } from './message-plan.ts'
import { messageRules } from './message-rules.ts'
import { smsMessageShape } from './message-shape.ts'

/**
 * Makes the body of a text message, for `messages.send` of a OneSignal client. Nothing is sent. The body is frozen, and a
 * later change of the input does not reach it.
 *
 * Source: OneSignal, reference page "SMS".
 *
 * @throws PayloadError with everything that breaks a rule that OneSignal documents.
 *
 * @example
 * ```ts
 * import { createOneSignal } from '@textwire/onesignal'
 * import { smsMessage } from '@textwire/payloads/onesignal'
 *
 * const { messages } = createOneSignal()
 * await messages.send(
 *   smsMessage({
 *     to: { phoneNumbers: ['+15035550100'] },
 *     text: { en: 'Your table is ready.', de: 'Ihr Tisch ist bereit.' },
 *     sendAt: new Date('2027-01-15T18:00:00Z'),
 *   }),
 * )
 * ```
 */
export const smsMessage = (input: SmsMessageInput): SmsPayload =>
  checkedPayload(
    { ...messagePlan, builder: 'smsMessage', shape: smsMessageShape, rules: messageRules },
    input,
  )
