import type { MessageNotSent, MessageSent } from './contract/index.ts'
import type { MessageId } from './message-id.ts'

/**
 * OneSignal made the message. It may still not reach everybody: `errors` and `warnings` list the recipients that were
 * passed over.
 */
export interface SentMessage extends Omit<MessageSent, 'id'> {
  readonly id: MessageId
  /** Whether an earlier call with the same idempotency key made the message, and this one only read its answer. */
  readonly replayed: boolean
}

/** Nobody was left to send to, and no message was made, although the call succeeded. */
export interface NotSentMessage extends Omit<MessageNotSent, 'id'> {
  readonly id: ''
  /** Why, where the words are known: nobody was subscribed, nearly always, or `send_after` is too far away. */
  readonly reason: 'noSubscribers' | 'scheduledTooFar' | undefined
  readonly replayed: boolean
}

/**
 * What sending came to. `id` tells which: it is empty exactly when nothing was sent.
 *
 * @example
 * ```ts
 * import type { SendResult } from '@textwire/onesignal'
 *
 * function report(result: SendResult) {
 *   if (result.id) return `sent as ${result.id}`
 *   return `not sent: ${result.reason}`
 * }
 * ```
 */
export type SendResult = SentMessage | NotSentMessage
