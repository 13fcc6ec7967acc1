import { selectBy } from './select-by.ts'
import type { SelectorBy } from './selector.ts'

/**
 * Whoever has a tag, or one of up to 100.
 *
 * @param tags 1 to 128 characters each.
 * @param group The group of the tags, 1 to 128 characters. Left out, Airship takes `device`.
 * @throws PayloadError When a tag or the group is too long or empty.
 * @example
 * ```ts
 * import { tag } from '@textwire/payloads/airship'
 *
 * tag('vip')
 * tag(['gold', 'silver'], 'loyalty')
 * ```
 */
export const tag = (tags: string | readonly string[], group?: string): SelectorBy<'tag'> =>
  selectBy('tag', 'tag', tags, { group })
