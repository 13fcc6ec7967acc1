import type * as z from 'zod'
import type { ExportSubscriptionsBody as Fields } from '../generated/types.ts'
import { type Rule, asRefinement } from '../generated/rule.ts'
import { zExportSubscriptionsBody } from '../generated/zod.ts'

type Chosen =
  | { segment_name?: never; include_unsubscribed?: never }
  | (Required<Pick<Fields, 'segment_name'>> & Pick<Fields, 'include_unsubscribed'>)

/**
 * The body of `exportSubscriptions`. Those who have unsubscribed are only listed for a segment.
 * Source: OneSignal, "Export subscriptions CSV", `include_unsubscribed`.
 */
export type ExportSubscriptionsBody = Omit<Fields, 'segment_name' | 'include_unsubscribed'> & Chosen

const unsubscribedOfSegment: Rule<Fields> = (body) =>
  body.include_unsubscribed !== undefined && body.segment_name === undefined
    ? [{ path: ['include_unsubscribed'], message: 'is only allowed beside segment_name' }]
    : []

/** Checks the body of `exportSubscriptions`: the shape of every field, and that `include_unsubscribed` has its segment. */
export const exportSubscriptionsBodySchema = zExportSubscriptionsBody.superRefine(
  asRefinement([unsubscribedOfSegment]),
  // The rule makes the flat object one member of the union.
) as z.ZodType as z.ZodType<ExportSubscriptionsBody, Fields>
