import { TextwireError } from '@textwire/core'
import type { InvalidRecipients, SendResult as MessageResult } from '@textwire/onesignal'
import type { ProviderAnswer } from '../provider-answer.ts'
import type { NotSentReason } from '../send-result.ts'

/**
 * What OneSignal's answer means for the one number. It can make a message and yet list the number among those that were
 * passed over; then the message is for nobody.
 *
 * Source: OneSignal, "Create message", `errors`: numbers that were unsubscribed before the message was sent.
 */
export function toAnswer(result: MessageResult): ProviderAnswer {
  const isPassedOver = numbersIn(result.errors) > 0
  if (result.id !== '' && !isPassedOver) {
    return { status: 'sent', id: result.id, replayed: result.replayed }
  }
  const isOptedOut = isPassedOver || (result.id === '' && result.reason === 'noSubscribers')
  return isOptedOut
    ? notSent('opted-out', 'noSubscribers', 'the number is not subscribed')
    : notSent('refused', 'notSent', 'it gave no reason that is known')
}

const notSent = (reason: NotSentReason, code: string, why: string): ProviderAnswer => ({
  status: 'not-sent',
  reason,
  error: new TextwireError(`OneSignal sent nothing: ${why}.`, { code }),
})

/** How many numbers were passed over. */
const numbersIn = (errors: readonly string[] | InvalidRecipients | undefined): number =>
  errors !== undefined && 'invalid_phone_numbers' in errors
    ? (errors.invalid_phone_numbers?.length ?? 0)
    : 0
