import { systemClock, TextwireError } from '@textwire/core'
import type { Messages, OneSignal } from '@textwire/onesignal'
import { answerOfThrown } from '../answer-of-thrown.ts'
import { checkClient, checkOptionalText } from '../check-adapter.ts'
import type { ProviderAnswer } from '../provider-answer.ts'
import { providerSender } from '../provider-sender.ts'
import type { Sender } from '../sender.ts'
import { checkOptionNames } from '../settings.ts'
import { toSender } from '../to-sender.ts'
import { ofFirstTry } from './of-first-try.ts'
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
 *   together with the number, to a UUID of version 8 that is the same every time. The `idempotencyKey` of a result goes out
 *   as it is, so that it can be the key of a repeat to the same number. A text without a key has a random one.
 * - `replayed` says that an earlier call sent the text. When this call had to try several times, one of its own tries may
 *   have sent it, and it is false.
 * - A number that is not subscribed is `opted-out`. STOP to one sender leaves the subscription as it is, unless the app
 *   keeps them in step: OneSignal takes such a text, sends nothing, and it counts as sent.
 * - `kind` has no counterpart.
 * - The text arrives as it is: braces in it are not taken for Liquid.
 *
 * @throws {ConfigurationError} When the client or an option is not what it has to be, or an option is not known.
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
  options: OneSignalSenderOptions = {},
): Sender {
  checkOptionNames('oneSignalSender', options, ['name', 'from'])
  const { name = 'onesignal', from } = options
  checkClient('onesignal', onesignal, ['messages.send'])
  checkOptionalText('name', name)
  checkOptionalText('from', from)
  const defaults = { name, appId: onesignal.appId, from }
  return toSender(
    providerSender({
      name,
      sendsIn: 'client',
      async attempt(text, { context, options: limits, leaving }) {
        const message = await toMessage(text, defaults)
        leaving()
        try {
          const result = await ofFirstTry(onesignal.messages.send(message, limits()))
          return withKey(toAnswer(result), message.idempotency_key)
        } catch (error) {
          return ofNobody(answerOfThrown(error, 'client', context), error)
        }
      },
    }),
    systemClock,
  )
}

/** By which key a text of unknown outcome can be sent again. */
const withKey = (answer: ProviderAnswer, idempotencyKey: string | undefined): ProviderAnswer =>
  answer.status === 'unknown' ? { ...answer, idempotencyKey } : answer

/** Some accounts are told in an error that nobody is subscribed, others in a success. */
function ofNobody(answer: ProviderAnswer, error: unknown): ProviderAnswer {
  const isNobody = TextwireError.is(error) && error.code === 'noSubscribers'
  return answer.status === 'not-sent' && isNobody ? { ...answer, reason: 'opted-out' } : answer
}
