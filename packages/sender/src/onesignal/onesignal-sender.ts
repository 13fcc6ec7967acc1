import { systemClock, TextwireError } from '@textwire/core'
import type { Messages, OneSignal } from '@textwire/onesignal'
import { answerOfThrown } from '../answer-of-thrown.ts'
import { checkClient, checkOptionalText } from '../check-adapter.ts'
import type { ProviderAnswer } from '../provider-answer.ts'
import { providerSender } from '../provider-sender.ts'
import type { Sender } from '../sender.ts'
import { toSender } from '../to-sender.ts'
import { toAnswer } from './to-answer.ts'
import { toMessage } from './to-message.ts'

/**
 * What the sender needs of a OneSignal client.
 *
 * @example
 * ```ts
 * import { createOneSignal } from '@textwire/onesignal'
 * import type { OneSignalClient } from '@textwire/sender/onesignal'
 *
 * const client: OneSignalClient = createOneSignal()
 * ```
 */
export type OneSignalClient = Pick<OneSignal, 'appId'> & {
  readonly messages: Pick<Messages, 'send'>
}

/**
 * The settings of {@link oneSignalSender}.
 *
 * @example
 * ```ts
 * import type { OneSignalSenderOptions } from '@textwire/sender/onesignal'
 *
 * const options: OneSignalSenderOptions = { from: '+15035550100' }
 * ```
 */
export interface OneSignalSenderOptions {
  /** Stands in results and decisions. @default 'onesignal' */
  readonly name?: string | undefined
  /** A messaging service (`MG…`) or a number, for texts without a `from`. @default what the app is set up with */
  readonly from?: string | undefined
}

/**
 * Sends texts through OneSignal.
 *
 * - A `key` becomes OneSignal's idempotency key: for 30 days, a repeat is not sent again but `replayed`. It is hashed,
 *   together with the number, to a UUID of version 8 that is the same every time. A key that is such a UUID already goes
 *   out as it is, so that the `idempotencyKey` of a result can be the key of its repeat: never use one for two people. A
 *   text without a key has a random one.
 * - A number that is not subscribed is `opted-out`. STOP to one sender leaves the subscription as it is, unless the app
 *   keeps them in step: OneSignal takes such a text, sends nothing, and it counts as sent.
 * - `kind` has no counterpart.
 * - The text arrives as it is: braces in it are not taken for Liquid.
 *
 * @throws {ConfigurationError} When the client or an option is not what it has to be.
 * @example
 * ```ts
 * import { createOneSignal } from '@textwire/onesignal'
 * import { oneSignalSender } from '@textwire/sender/onesignal'
 *
 * const sender = oneSignalSender(createOneSignal(), { from: '+15035550100' })
 *
 * await sender.send({ to: '+15035550123', text: 'Your order is ready.', key: 'order-17-ready' })
 * ```
 */
export function oneSignalSender(
  onesignal: OneSignalClient,
  { name = 'onesignal', from }: OneSignalSenderOptions = {},
): Sender {
  checkClient('onesignal', onesignal, ['messages.send'])
  checkOptionalText('name', name)
  checkOptionalText('from', from)
  const defaults = { name, appId: onesignal.appId, from }
  return toSender(
    providerSender({
      name,
      sendsIn: 'client',
      async attempt(text, { context, options, leaving }) {
        const message = await toMessage(text, defaults)
        leaving()
        try {
          return toAnswer(await onesignal.messages.send(message, options()))
        } catch (error) {
          return ofNobody(answerOfThrown(error, 'client', context), error)
        }
      },
    }),
    systemClock,
  )
}

/** Some accounts are told in an error that nobody is subscribed, others in a success. */
function ofNobody(answer: ProviderAnswer, error: unknown): ProviderAnswer {
  const isNobody = TextwireError.is(error) && error.code === 'noSubscribers'
  return answer.status === 'not-sent' && isNobody ? { ...answer, reason: 'opted-out' } : answer
}
