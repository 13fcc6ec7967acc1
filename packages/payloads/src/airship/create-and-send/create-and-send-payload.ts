import {
  type CreateAndSendMms,
  type CreateAndSendSms,
  createAndSendBodySchema,
} from '@textwire/airship/contract'
import type * as z from 'zod'
import type { DeepReadonly } from '../deep-readonly.ts'

interface Redacted<Redact extends boolean> {
  options?: { redact_payload?: Redact }
}

/** A create-and-send of an SMS, as `airship.createAndSend.send` takes it and, unless it is redacted, a schedule. */
export type SmsCreateAndSendPayload<Redact extends boolean = boolean> = DeepReadonly<
  CreateAndSendSms & Redacted<Redact>
>

/** A create-and-send of an MMS, as `airship.createAndSend.send` takes it and, unless it is redacted, a schedule. */
export type MmsCreateAndSendPayload<Redact extends boolean = boolean> = DeepReadonly<
  CreateAndSendMms & Redacted<Redact>
>

// Which of the two it is, the platform says that each builder writes.

/** The contract's check, for an SMS. */
export const smsCreateAndSendSchema =
  createAndSendBodySchema as z.ZodType as z.ZodType<SmsCreateAndSendPayload>

/** The contract's check, for an MMS. */
export const mmsCreateAndSendSchema =
  createAndSendBodySchema as z.ZodType as z.ZodType<MmsCreateAndSendPayload>
