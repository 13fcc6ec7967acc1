import * as z from 'zod'
import { checkedPayload } from '../checked-payload.ts'
import { smsNames, toSms } from '../content/sms-content.ts'
import type { SmsText } from '../content/sms-words.ts'
import { asWritten } from '../moments/as-written.ts'
import { wireNames } from '../wire-names.ts'
import {
  type AnsweredText,
  responseNames,
  type ResponsePayload,
  responseSchema,
} from './response-payload.ts'

/** An answer by SMS: the text that is answered, and what the person reads. */
export type SmsResponseInput = AnsweredText & SmsText

const any = z.unknown().exactOptional()
const shape = z.strictObject({ mobileOriginatedId: any, text: any, shortenLinks: any })

/**
 * Makes an answer by SMS to a text that somebody sent. Nothing is sent. It has neither an expiry nor a template.
 * Source: Airship, "Custom SMS response".
 *
 * @throws PayloadError With everything that is wrong.
 * @example
 * ```ts
 * import { createAirship } from '@textwire/airship'
 * import { smsResponse } from '@textwire/payloads/airship'
 *
 * await createAirship().sms.respond(
 *   smsResponse({
 *     mobileOriginatedId: '5f0e8c1a-7b3d-4c52-9e64-0a1b2c3d4e5f',
 *     text: 'You have 120 points.',
 *   }),
 * )
 * ```
 */
export const smsResponse = (input: SmsResponseInput): ResponsePayload =>
  checkedPayload(
    {
      builder: 'smsResponse',
      shape,
      toWire: ({ mobileOriginatedId: id, ...words }) =>
        asWritten({ mobile_originated_id: id, sms: toSms(words) }),
      schema: responseSchema,
      names: { ...wireNames, ...responseNames, ...smsNames('sms', '') },
    },
    input,
  )
