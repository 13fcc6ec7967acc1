import { selectBy } from './select-by.ts'
import type { SelectorBy } from './selector.ts'

/**
 * A channel, or up to 100, by their ids.
 *
 * @throws PayloadError When an id is no UUID.
 * @example
 * ```ts
 * import { channel } from '@textwire/payloads/airship'
 *
 * channel('4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58')
 * ```
 */
export const channel = (ids: string | readonly string[]): SelectorBy<'channel'> =>
  selectBy('channel', 'channel', ids)
