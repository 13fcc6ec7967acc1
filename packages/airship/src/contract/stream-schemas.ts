import type * as z from 'zod'
import { asRefinement } from '../generated/rule.ts'
import type {
  StreamComplianceEventsBody as ComplianceFields,
  StreamEventsBody as EventsFields,
} from '../generated/types.ts'
import { zStreamComplianceEventsBody, zStreamEventsBody } from '../generated/zod.ts'
import type { StreamComplianceEventsBody, StreamEventsBody } from './stream-bodies.ts'
import { complianceStreamRules, streamRules } from './stream-rules.ts'

// In both the rules make the flat objects members of the unions.

/** Checks the body of `streamEvents`: its fields, and one place to begin. */
export const streamEventsBodySchema = zStreamEventsBody.superRefine(
  asRefinement<EventsFields>([streamRules]),
) as z.ZodType as z.ZodType<StreamEventsBody, EventsFields>

/** Checks the body of `streamComplianceEvents`: its fields, and one place to begin. */
export const streamComplianceEventsBodySchema = zStreamComplianceEventsBody.superRefine(
  asRefinement<ComplianceFields>([complianceStreamRules]),
) as z.ZodType as z.ZodType<StreamComplianceEventsBody, ComplianceFields>
