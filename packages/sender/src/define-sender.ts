import { systemClock } from '@textwire/core'
import { checkSender } from './check-sender.ts'
import type { CheckedText } from './outgoing-text.ts'
import type { ProviderAnswer } from './provider-answer.ts'
import { providerSender } from './provider-sender.ts'
import type { SendOptions, Sender } from './sender.ts'
import { toSender } from './to-sender.ts'
import { untilOver } from './until-over.ts'

/**
 * What a provider of your own needs.
 *
 * @example
 * ```ts
 * import type { OwnProvider } from '@textwire/sender'
 *
 * const provider: OwnProvider = {
 *   name: 'modem',
 *   send: async () => ({ status: 'not-sent', reason: 'unavailable' }),
 * }
 * ```
 */
export interface OwnProvider {
  /** Stands in results and decisions. */
  readonly name: string
  /**
   * Sends one checked text. Whatever it throws means that the text may have gone out, unless it is one of Textwire's errors
   * with the outcome `not-sent`: so say `not-sent` only when you know.
   */
  send(text: CheckedText, options: SendOptions): Promise<ProviderAnswer>
}

/**
 * Makes a sender of a provider for which there is no adapter. It need not check the text, keep to the deadline or count
 * segments.
 *
 * @throws {ConfigurationError} When there is no name or no `send`.
 * @example
 * ```ts
 * import { defineSender } from '@textwire/sender'
 *
 * declare const modem: { deliver(to: string, text: string): Promise<number> }
 *
 * const sender = defineSender({
 *   name: 'modem',
 *   send: async ({ to, text }) => ({ status: 'sent', id: String(await modem.deliver(to, text)) }),
 * })
 * ```
 */
export function defineSender(provider: OwnProvider): Sender {
  checkSender('provider', provider)
  const { name } = provider
  return toSender(
    providerSender({
      name,
      sendsIn: 'elsewhere',
      attempt: (text, { context, options, leaving }) => {
        leaving()
        return untilOver(provider.send(text, options()), context)
      },
    }),
    systemClock,
  )
}
