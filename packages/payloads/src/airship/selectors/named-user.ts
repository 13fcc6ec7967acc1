import { selectBy } from './select-by.ts'
import type { SelectorBy } from './selector.ts'

/**
 * The channels of a named user, or of up to 100.
 *
 * @throws PayloadError When a name has not 1 to 128 characters.
 * @example
 * ```ts
 * import { namedUser } from '@textwire/payloads/airship'
 *
 * namedUser('user-17')
 * ```
 */
export const namedUser = (users: string | readonly string[]): SelectorBy<'named_user'> =>
  selectBy('named_user', 'namedUser', users)
