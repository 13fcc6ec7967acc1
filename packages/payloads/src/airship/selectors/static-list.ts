import { selectBy } from './select-by.ts'
import type { SelectorBy } from './selector.ts'

/**
 * The members of an uploaded list, or of up to 100, by their names.
 *
 * @throws PayloadError When a name has not 1 to 128 characters.
 * @example
 * ```ts
 * import { staticList } from '@textwire/payloads/airship'
 *
 * staticList('winter-sale')
 * ```
 */
export const staticList = (names: string | readonly string[]): SelectorBy<'static_list'> =>
  selectBy('static_list', 'staticList', names)
