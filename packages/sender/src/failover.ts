import { systemClock } from '@textwire/core'
import { checkSender } from './check-sender.ts'
import { createTries } from './create-tries.ts'
import { namesIn } from './inner-sender.ts'
import type { Sender } from './sender.ts'
import { checkOptionNames, refuseSetting } from './settings.ts'
import { toChecked } from './to-checked.ts'
import { toSender } from './to-sender.ts'

/**
 * The settings of {@link failover}.
 *
 * @example
 * ```ts
 * import type { FailoverOptions } from '@textwire/sender'
 *
 * const betterTwiceThanNever: FailoverOptions = { onUnknown: 'accept-duplicate' }
 * ```
 */
export interface FailoverOptions {
  /**
   * What to do when nobody can say whether a sender sent the text. `stop` gives that result; `accept-duplicate` asks the
   * next one, and the person may get the text twice.
   *
   * @default 'stop'
   */
  readonly onUnknown?: 'stop' | 'accept-duplicate' | undefined
}

/**
 * Asks one sender after the other until one has sent the text. The next one is asked only when the one before certainly
 * did not send, for a reason that another may cure: `refused`, `unauthorized`, `rate-limited`, `unavailable`,
 * `not-registered`. Never for `opted-out` or `invalid`, nor for what a layer has held back.
 *
 * When all have failed, the last result is given; it is `unknown` when any of them may have sent. A deadline is for all of
 * them together.
 *
 * Nothing is remembered: sent again, a text that is `unknown` may go out over another sender as well, with a `key` too. Put
 * `dedupe` before it.
 *
 * @throws {ConfigurationError} When there are no senders, two of them have one name (those inside of another `failover`
 *   included), or `onUnknown` is neither.
 * @example
 * ```ts
 * import { failover, type Sender } from '@textwire/sender'
 *
 * declare const onesignal: Sender
 * declare const airship: Sender
 *
 * const sender = failover([onesignal, airship])
 * const { decisions } = await sender.send({ to: '+15035550123', text: 'Your order is ready.' })
 * ```
 */
export function failover(senders: readonly Sender[], options: FailoverOptions = {}): Sender {
  const names = checkSenders(senders)
  checkOptionNames('failover', options, ['onUnknown'])
  const { onUnknown = 'stop' } = options
  if (onUnknown !== 'stop' && onUnknown !== 'accept-duplicate') {
    refuseSetting('onUnknown', onUnknown, "'stop' or 'accept-duplicate'")
  }
  const name = `failover(${senders.map((sender) => sender.name).join(', ')})`
  const tries = createTries(senders.map(toChecked), onUnknown)
  return toSender({ name, send: tries }, systemClock, names)
}

/** The names of all who are asked in turn, by another `failover` too. A `route` asks one alone, and counts as one. */
function checkSenders(senders: readonly Sender[]): readonly string[] {
  if (!Array.isArray(senders) || senders.length === 0) {
    refuseSetting('senders', senders, 'a list of at least one sender')
  }
  const names = new Set<string>()
  for (const [index, sender] of senders.entries()) {
    checkSender(`senders.${index}`, sender)
    const found = namesIn(sender)
    const again = found.find((name) => names.has(name))
    if (again !== undefined) {
      refuseSetting(`senders.${index}.name`, again, 'a name that no sender before it has')
    }
    for (const name of found) names.add(name)
  }
  return [...names]
}
