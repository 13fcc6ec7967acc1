import type * as z from 'zod'
import { asRefinement } from '../generated/rule.ts'
import type { UpdateTemplateBody as Fields } from '../generated/types.ts'
import { zUpdateTemplateBody } from '../generated/zod.ts'
import type { UpdateTemplateBody } from './template-bodies.ts'
import { updateTemplateRules } from './template-rules.ts'

/** Checks the body of `updateTemplate`: its fields, and that there are some. */
export const updateTemplateBodySchema = zUpdateTemplateBody.superRefine(
  asRefinement<Fields>([updateTemplateRules]),
  // The rule makes the flat object one member of the union.
) as z.ZodType as z.ZodType<UpdateTemplateBody, Fields>
