import type { PushAudience } from '@textwire/airship/contract'
import type { DeepReadonly } from '../deep-readonly.ts'
import { join } from './join.ts'
import type { Joined } from './joined.ts'

/**
 * Whoever fits any of 1 to 10 selectors, given one by one or as one list. Of one, it is that one. More than ten go into an
 * `or` within.
 * Source: Airship, "Audience selection", compound selectors.
 *
 * @throws PayloadError When there is none, there are more than ten, or one of them is wrong.
 * @example
 * ```ts
 * import { or, smsSender, tag } from '@textwire/payloads/airship'
 *
 * or(tag('vip'), smsSender('12345'))
 * or(['rome', 'oslo'].map((city) => tag(city, 'cities')))
 * ```
 */
export const or = (...selectors: Joined): DeepReadonly<PushAudience> => join('or', 'OR', selectors)
