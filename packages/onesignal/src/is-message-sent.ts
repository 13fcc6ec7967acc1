import type { MessageNotSent, MessageSent } from './contract/index.ts'

/**
 * Whether OneSignal made a message. It answers 200 either way: without an `id`, or with an empty one, nobody was
 * subscribed and nothing was sent; `errors` then says why.
 *
 * @example
 * ```ts
 * import { createOneSignal, isMessageSent } from '@textwire/onesignal'
 *
 * const onesignal = createOneSignal()
 *
 * const result = await onesignal.messages.send({
 *   include_phone_numbers: ['+15035556789'],
 *   contents: { en: 'Your order is ready.' },
 * })
 * if (isMessageSent(result)) console.log(result.id)
 * else console.log(result.errors)
 * ```
 */
export function isMessageSent(result: MessageSent | MessageNotSent): result is MessageSent {
  return Boolean(result.id)
}
