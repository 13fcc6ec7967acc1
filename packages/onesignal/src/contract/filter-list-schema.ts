import type * as z from 'zod'
import { asRefinement } from '../generated/rule.ts'
import { zSendMessageBody } from '../generated/zod.ts'
import type { FilterList } from './filter-list.ts'
import { filterRules } from './filter-rules.ts'

/** Checks a list of filters, as a message, a segment and a count of recipients have it. */
export const filterListSchema = zSendMessageBody.shape.filters.unwrap().superRefine(
  asRefinement([filterRules]),
  // The rules keep operators from either end.
) as z.ZodType as z.ZodType<FilterList>
