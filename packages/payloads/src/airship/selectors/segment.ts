import { selectBy } from './select-by.ts'
import type { SelectorBy } from './selector.ts'

/**
 * The members of a segment, or of up to 100, by their ids.
 *
 * @throws PayloadError When an id is no UUID.
 * @example
 * ```ts
 * import { segment } from '@textwire/payloads/airship'
 *
 * segment('4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58')
 * ```
 */
export const segment = (ids: string | readonly string[]): SelectorBy<'segment'> =>
  selectBy('segment', 'segment', ids)
