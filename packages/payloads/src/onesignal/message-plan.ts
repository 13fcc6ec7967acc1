import { type SmsInput, sendMessageInputSchema } from '@textwire/onesignal/contract'
import type * as z from 'zod'
import { messageNames } from './message-names.ts'
import { numberAdvice } from './number-advice.ts'
import { toMessageBody } from './to-message-body.ts'

/** The body of a text message as OneSignal has it, frozen, without `app_id`, which a client adds. */
export type SmsPayload = Readonly<SmsInput>

/** What text messages with and without media have in common. */
export const messagePlan = {
  toWire: toMessageBody,
  // Every body names its channel, and the contract lets nothing but a text message have "sms" there.
  schema: sendMessageInputSchema as z.ZodType as z.ZodType<SmsPayload>,
  names: messageNames,
  words: { contents: 'text', filters: 'to.filters' },
  dates: ['sendAt', 'template.data.**'],
  advice: numberAdvice,
}
