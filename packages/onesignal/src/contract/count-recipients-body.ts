import type { CountRecipientsBody } from '../generated/types.ts'
import { asRefinement } from '../generated/rule.ts'
import { zCountRecipientsBody } from '../generated/zod.ts'
import type { WithFilterList } from './filter-list.ts'
import { countedAliases, ruledFilters } from './audience-rules.ts'

/**
 * The body of `countRecipients` without `app_id`, which a client adds. Segments are always named; the rest narrows them.
 * Source: OneSignal, "Estimated recipients".
 */
export type CountRecipientsInput = WithFilterList<Omit<CountRecipientsBody, 'app_id'>>

/** Checks the body of `countRecipients`: the shape of every field, the rules of filters and the number of aliases. */
export const countRecipientsBodySchema = zCountRecipientsBody.superRefine(
  asRefinement<CountRecipientsBody>([countedAliases, ruledFilters]),
)
