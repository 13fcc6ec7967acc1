import * as z from 'zod'
import { checkedPayload } from '../checked-payload.ts'
import { mmsFields, mmsNames, someSlide, toMms } from '../content/mms-content.ts'
import type { MmsParts } from '../content/mms-words.ts'
import { asWritten } from '../moments/as-written.ts'
import { wireNames } from '../wire-names.ts'
import {
  type AnsweredText,
  responseNames,
  type ResponsePayload,
  responseSchema,
} from './response-payload.ts'

/** An answer by MMS: the text that is answered, and what the person sees. */
export type MmsResponseInput = AnsweredText & MmsParts

const { fallbackText, subject, slide, shortenLinks } = mmsFields
const mobileOriginatedId = z.unknown().exactOptional()
const shape = z
  .strictObject({ mobileOriginatedId, fallbackText, subject, slide, shortenLinks })
  .refine(someSlide.holds, someSlide.otherwise)

/**
 * Makes an answer by MMS to a text that somebody sent. Nothing is sent. It has neither an expiry nor a template; for the
 * words and the medium holds what holds in `mmsPush`.
 * Source: Airship, "Custom SMS response".
 *
 * @throws PayloadError With everything that is wrong.
 * @example
 * ```ts
 * import { createAirship } from '@textwire/airship'
 * import { mmsResponse } from '@textwire/payloads/airship'
 *
 * await createAirship().sms.respond(
 *   mmsResponse({
 *     mobileOriginatedId: '5f0e8c1a-7b3d-4c52-9e64-0a1b2c3d4e5f',
 *     fallbackText: 'The menu: https://example.com/menu',
 *     slide: { media: { url: 'https://example.com/menu.png' } },
 *   }),
 * )
 * ```
 */
export const mmsResponse = (input: MmsResponseInput): ResponsePayload =>
  checkedPayload(
    {
      builder: 'mmsResponse',
      shape,
      toWire: ({ mobileOriginatedId: id, ...words }) =>
        asWritten({ mobile_originated_id: id, mms: toMms(words) }),
      schema: responseSchema,
      names: (draft) => ({ ...wireNames, ...responseNames, ...mmsNames('mms', '', draft) }),
    },
    input,
  )
