import type * as z from 'zod'
import { asRefinement } from '../generated/rule.ts'
import { zCreateCustomEventsBody } from '../generated/zod.ts'
import type { CreateCustomEventsBody, CreateCustomEventsFields } from './custom-event.ts'
import { customEventRules } from './custom-event-rules.ts'

/** Checks the body of `createCustomEvents`: who did it, and how large it is. */
export const createCustomEventsBodySchema = zCreateCustomEventsBody.superRefine(
  asRefinement([customEventRules]),
  // The rules leave each event with one of its two ids.
) as z.ZodType as z.ZodType<CreateCustomEventsBody, CreateCustomEventsFields>
