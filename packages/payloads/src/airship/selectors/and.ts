import type { PushAudience } from '@textwire/airship/contract'
import type { DeepReadonly } from '../deep-readonly.ts'
import { join } from './join.ts'
import type { Joined } from './joined.ts'

/**
 * Whoever fits all of 1 to 10 selectors, given one by one or as one list. Of one, it is that one. More than ten go into an
 * `and` within.
 * Source: Airship, "Audience selection", compound selectors.
 *
 * @throws PayloadError When there is none, there are more than ten, or one of them is wrong.
 * @example
 * ```ts
 * import { and, not, subscriptionList, tag } from '@textwire/payloads/airship'
 *
 * and(tag('vip'), not(subscriptionList('weekly')))
 * ```
 */
export const and = (...selectors: Joined): DeepReadonly<PushAudience> =>
  join('and', 'AND', selectors)
