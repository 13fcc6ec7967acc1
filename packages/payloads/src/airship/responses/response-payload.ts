import {
  type CreateCustomSmsResponseBody,
  createCustomSmsResponseBodySchema,
} from '@textwire/airship/contract'
import type * as z from 'zod'
import type { DeepReadonly } from '../deep-readonly.ts'

/** An answer to a text that somebody sent, as `airship.sms.respond` takes it. */
export type ResponsePayload = DeepReadonly<CreateCustomSmsResponseBody>

/** The contract's check of an answer. */
export const responseSchema =
  createCustomSmsResponseBodySchema as z.ZodType as z.ZodType<ResponsePayload>

/** The text that is answered. */
export interface AnsweredText {
  /**
   * The id that Airship gave the text when it came in, a UUID. An answer is taken for ten minutes from then, and the person
   * need not have opted in.
   */
  readonly mobileOriginatedId: string
}

/** What the fields of an answer are called by the caller. */
export const responseNames = { mobile_originated_id: 'mobileOriginatedId' }
