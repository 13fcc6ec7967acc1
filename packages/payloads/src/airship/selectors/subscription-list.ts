import { selectBy } from './select-by.ts'
import type { SelectorBy } from './selector.ts'

/**
 * Whoever subscribes to a list, or to one of up to 100, by their ids.
 *
 * @throws PayloadError When an id has not 1 to 32 letters, digits, `_` and `-`.
 * @example
 * ```ts
 * import { subscriptionList } from '@textwire/payloads/airship'
 *
 * subscriptionList('weekly')
 * ```
 */
export const subscriptionList = (
  ids: string | readonly string[],
): SelectorBy<'subscription_list'> => selectBy('subscription_list', 'subscriptionList', ids)
