import { TextwireError } from '@textwire/core'
import type { SendResult as MessageResult } from '@textwire/onesignal'
import { sendMessageResponseSchema } from '@textwire/onesignal/contract'
import type { InvalidRecipients } from '@textwire/onesignal/contract'
import type { ProviderAnswer } from '../provider-answer.ts'
import type { NotSentReason } from '../send-result.ts'

type Errors = readonly string[] | InvalidRecipients

/**
 * What OneSignal's answer means for the one number. It can make a message and yet list the number among those that were
 * passed over; then the message is for nobody. Nothing counts as not sent but what is documented: an answer in another
 * form tells nothing.
 *
 * Source: OneSignal, "Create message", `errors`: numbers that were unsubscribed before the message was sent.
 */
export function toAnswer(result: MessageResult): ProviderAnswer {
  const errors = readErrors(result.errors)
  const isMade = result.id !== ''
  if (errors === undefined || !(isMade || saysWhy(errors))) return unreadable()
  const isPassedOver = numbersIn(errors) > 0
  if (isMade && !isPassedOver) return { status: 'sent', id: result.id, replayed: result.replayed }
  return isPassedOver || (!isMade && result.reason === 'noSubscribers')
    ? notSent('opted-out', 'noSubscribers', 'the number is not subscribed')
    : notSent('refused', 'notSent', 'it gave no reason that is known')
}

const notSent = (reason: NotSentReason, code: string, why: string): ProviderAnswer => ({
  status: 'not-sent',
  reason,
  error: new TextwireError(`OneSignal sent nothing: ${why}.`, { code }),
})

function unreadable(): ProviderAnswer {
  const message = 'OneSignal answered in a form that is not documented.'
  return { status: 'unknown', error: new TextwireError(message, { code: 'unreadableAnswer' }) }
}

/** What an answer lists, as it is documented; undefined when it is in another form. */
function readErrors(errors: unknown): Errors | undefined {
  const read = sendMessageResponseSchema.safeParse({ id: '', errors: errors ?? [] })
  return read.success ? read.data.errors : undefined
}

/** How many numbers were passed over. */
const numbersIn = (errors: Errors): number =>
  'invalid_phone_numbers' in errors ? (errors.invalid_phone_numbers?.length ?? 0) : 0

/** Whether anything is listed, as sentences or as recipients. */
const saysWhy = (errors: Errors): boolean =>
  Object.values(errors).some((listed) => Object.keys(listed).length > 0)
