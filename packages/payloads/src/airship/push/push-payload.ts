import { type PushBody, sendPushBodySchema } from '@textwire/airship/contract'
import type * as z from 'zod'
import type { DeepReadonly } from '../deep-readonly.ts'

/** One push, as `airship.push.send` takes it and, unless it is redacted, a schedule. */
export type PushPayload<Redact extends boolean = boolean> = DeepReadonly<
  PushBody & { options?: { redact_payload?: Redact } }
>

/** The contract's check of a push; what a builder writes is one push, not a list of them. */
export const pushSchema = sendPushBodySchema as z.ZodType as z.ZodType<PushPayload>
