import { checkText } from './check-text.ts'
import type { Layer } from './layer.ts'
import type { CheckedText, OutgoingText } from './outgoing-text.ts'
import { decidedBefore, notSent } from './results.ts'
import type { SendContext } from './send-context.ts'
import type { SendResult } from './send-result.ts'
import { refuseSetting } from './settings.ts'

/**
 * What a layer of your own does.
 *
 * @example
 * ```ts
 * import type { OwnLayer } from '@textwire/sender'
 *
 * const timed: OwnLayer = {
 *   name: 'timed',
 *   send: async (text, next, { clock }) => {
 *     const startedAt = clock.now()
 *     const result = await next(text)
 *     console.log(result.status, clock.now() - startedAt)
 *     return result
 *   },
 * }
 * ```
 */
export interface OwnLayer {
  /** Stands in the decisions. */
  readonly name: string
  /**
   * Gives the result of `next(text)`, or `notSent(text, reason)` without having called it. The text may be changed on its
   * way; it is checked again. `next` never rejects, and sends once only: called again, it gives the first result.
   *
   * Once `next` was called, its result is waited for. If this throws then, or says `not-sent` of a text that may have been
   * sent, that result counts instead. So do not give up on `next` after a time of your own; a deadline can end it. After
   * this has given its result, `next` sends nothing.
   */
  send(
    text: CheckedText,
    next: (text: OutgoingText) => Promise<SendResult>,
    context: SendContext,
  ): Promise<SendResult>
}

/**
 * Makes a layer of your own. The result's decisions say whether it let the text pass.
 *
 * @throws {ConfigurationError} When there is no name or no `send`.
 * @example
 * ```ts
 * import { defineLayer } from '@textwire/sender'
 *
 * const sayHowToStop = defineLayer({
 *   name: 'say how to stop',
 *   send: (text, next) =>
 *     text.kind === 'commercial' ? next({ ...text, text: `${text.text} Reply STOP to end` }) : next(text),
 * })
 * ```
 */
export function defineLayer(layer: OwnLayer): Layer {
  const { name, send } = Object(layer) as Partial<OwnLayer>
  if (typeof name !== 'string' || name === '') refuseSetting('layer.name', name, 'a text')
  if (typeof send !== 'function') refuseSetting('layer.send', send, 'a function')
  return {
    name,
    wrap: (inside) => ({
      name: inside.name,
      async send(text, context) {
        let passed: Promise<SendResult> | undefined
        const pass = async (given: OutgoingText) => {
          const outcome = checkText(given)
          if (!outcome.ok) return notSent(text, 'invalid', { error: outcome.error })
          return inside.send(outcome.text, context)
        }
        const result = await layer.send(text, (given) => (passed ??= pass(given)), context)
        const outcome = passed === undefined ? ('stopped' as const) : ('passed' as const)
        return decidedBefore(result, { by: 'layer', layer: name, outcome })
      },
    }),
  }
}
