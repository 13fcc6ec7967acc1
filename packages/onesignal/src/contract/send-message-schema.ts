import type * as z from 'zod'
import { asRefinement } from '../generated/rule.ts'
import { zSendMessageBody } from '../generated/zod.ts'
import type { SendMessageBody, SendMessageFields } from './send-message-body.ts'
import { sendMessageRules } from './send-message-rules.ts'

/**
 * Checks the body of `sendMessage`: the shape of every field, and the rules between fields that OneSignal
 * documents.
 *
 * Stricter than the service in one place: a key that is not known here is refused, whereas no source says that
 * OneSignal does so. Such an issue has the code `unrecognized_keys`.
 *
 * @example
 * ```ts
 * import { sendMessageBodySchema } from '@textwire/onesignal/contract'
 *
 * declare const text: string
 *
 * const result = sendMessageBodySchema.safeParse(JSON.parse(text))
 * if (result.success) console.log(result.data.app_id)
 * ```
 */
export const sendMessageBodySchema = zSendMessageBody.superRefine(
  asRefinement(sendMessageRules),
  // The rules make the flat object one member of the union.
) as z.ZodType as z.ZodType<SendMessageBody, SendMessageFields>
