import type * as z from 'zod'
import { asRefinement } from '../generated/rule.ts'
import { zSendMessageBody } from '../generated/zod.ts'
import type { Rule } from '../generated/rule.ts'
import type { SendMessageFields, SendMessageInput } from './send-message-body.ts'
import { sendMessageRules } from './send-message-rules.ts'

type Fields = Omit<SendMessageFields, 'app_id'>

/** Checks what a client is given for `sendMessage`: the body without `app_id`, which the client adds. */
export const sendMessageInputSchema = zSendMessageBody.omit({ app_id: true }).superRefine(
  // No rule looks at `app_id`.
  asRefinement(sendMessageRules as readonly Rule<Fields>[]),
  // The rules make the flat object one member of the union.
) as z.ZodType as z.ZodType<SendMessageInput, Fields>
