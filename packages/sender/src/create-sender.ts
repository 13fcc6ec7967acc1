import { toClock } from '@textwire/core'
import type { Clock } from '@textwire/core'
import { checkSender } from './check-sender.ts'
import { compose } from './compose.ts'
import { namesIn } from './inner-sender.ts'
import type { Layer } from './layer.ts'
import type { Sender } from './sender.ts'
import { checkOptionNames, refuseSetting } from './settings.ts'
import { toChecked } from './to-checked.ts'
import { toSender } from './to-sender.ts'

/**
 * The settings of {@link createSender}.
 *
 * @example
 * ```ts
 * import type { SenderOptions } from '@textwire/sender'
 *
 * const options: SenderOptions = { clock: { now: () => Date.UTC(2026, 0, 1) } }
 * ```
 */
export interface SenderOptions {
  /**
   * What tells the time to deadlines, to decisions and, as `context.clock`, to layers of your own. The time of day is not
   * asked of it: `quietHours` and stores have a `now` of their own, and `notBefore` of a provider goes by the machine's.
   *
   * @default the machine's
   */
  readonly clock?: Partial<Clock> | undefined
}

/**
 * Puts layers before a sender. A text goes through them in the order in which they stand, the first of them first, and
 * what became of it comes back the other way.
 *
 * @throws {ConfigurationError} When `through` is no sender, one of `layers` no layer, or an option not known.
 * @example
 * ```ts
 * import { createOneSignal } from '@textwire/onesignal'
 * import { allowCountries, createSender } from '@textwire/sender'
 * import { oneSignalSender } from '@textwire/sender/onesignal'
 *
 * const sender = createSender(oneSignalSender(createOneSignal()), [allowCountries(['US', 'CA'])])
 *
 * const result = await sender.send({ to: '+15035550123', text: 'Your order is ready.' })
 * if (result.status !== 'sent') console.warn(result.status, result.decisions)
 * ```
 */
export function createSender(
  through: Sender,
  layers: readonly Layer[] = [],
  options: SenderOptions = {},
): Sender {
  checkSender('through', through)
  if (!Array.isArray(layers)) refuseSetting('layers', layers, 'a list of layers')
  // A hole in the list is no layer, and `forEach` would pass over it.
  for (const [index, layer] of layers.entries()) checkLayer(layer, index)
  checkOptionNames('createSender', options, ['clock'])
  const checked = compose(toChecked(through), layers)
  return toSender(checked, toClock(options.clock), namesIn(through))
}

function checkLayer(layer: Layer, index: number): void {
  const { wrap } = Object(layer) as Partial<Layer>
  if (typeof wrap !== 'function') {
    refuseSetting(`layers.${index}`, layer, 'a layer, as allowCountries([...]) makes')
  }
}
