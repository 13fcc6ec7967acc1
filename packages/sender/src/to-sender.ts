import type { Clock } from '@textwire/core'
import { checkOptions } from './check-options.ts'
import { checkText } from './check-text.ts'
import type { CheckedSender } from './checked-sender.ts'
import { guard } from './guard.ts'
import { withInner } from './inner-sender.ts'
import { createContext } from './send-context.ts'
import type { SendResult } from './send-result.ts'
import type { SendOptions, Sender } from './sender.ts'

/**
 * A sender as programs use it: checks the text once, then hands it in.
 *
 * @param names Of those whom it asks in turn, when it does.
 */
export function toSender(checked: CheckedSender, clock: Clock, names?: readonly string[]): Sender {
  const guarded = guard(checked)
  const send: Sender['send'] = async (given, givenOptions) => {
    const settings = checkOptions(givenOptions)
    if (!settings.ok) return invalid(settings.error)
    const { options } = settings
    const outcome = checkText(given)
    if (!outcome.ok) return invalid(outcome.error)
    const result = await guarded.send(outcome.text, createContext(clock, options))
    throwAbort(result, options)
    return result
  }
  return { name: checked.name, send: withInner(send, guarded, names) }
}

/** Nothing of a text that is wrong can be relied on. */
const invalid = (error: unknown): SendResult => ({
  status: 'not-sent',
  reason: 'invalid',
  error,
  segments: 0,
  decisions: [],
})

/** An abort has come all the way out as a result, past everybody who had to write it down. */
function throwAbort(result: SendResult, { signal }: SendOptions): void {
  if (signal?.aborted && result.status !== 'sent' && result.error === signal.reason) {
    throw signal.reason
  }
}
