import type * as z from 'zod'
import { asRefinement } from '../generated/rule.ts'
import type {
  BulkSendBody as BulkSendFields,
  CreateAndSendBody as CreateAndSendFields,
} from '../generated/types.ts'
import { zBulkSendBody, zCreateAndSendBody } from '../generated/zod.ts'
import type { BulkSendBody } from './bulk-send-body.ts'
import type { CreateAndSendBody } from './create-and-send-body.ts'
import { createAndSendRules } from './create-and-send-rules.ts'
import { messageRules } from './message-rules.ts'

/**
 * Checks the body of `createAndSend`: its fields, the platform of the message, and names in the rows. Other names in a
 * row, whose values fill placeholders, are kept.
 */
export const createAndSendBodySchema = zCreateAndSendBody.superRefine(
  asRefinement([createAndSendRules]),
  // The rules make the flat object one member of the union.
) as z.ZodType as z.ZodType<CreateAndSendBody, CreateAndSendFields>

/** Checks the body of `bulkSend`: its fields, and something to send over its platform. */
export const bulkSendBodySchema = zBulkSendBody.superRefine(
  asRefinement<BulkSendFields>([messageRules]),
  // The rules make the flat object what the compiler takes.
) as z.ZodType as z.ZodType<BulkSendBody, BulkSendFields>
