import type { InboundMessage } from '@textwire/airship/webhooks'
import { parseMsisdn, toE164 } from '@textwire/phone'
import { type OptOutKeyword, optOutKeyword, type OptOutKeywordOptions } from './opt-out-keyword.ts'
import type { OptOutList } from './opt-out-list.ts'

/** What else to do with texts that are followed. */
export interface FollowAirshipTextsOptions {
  /** Words of your project that are keywords besides the usual ones. */
  readonly words?: OptOutKeywordOptions
  /** Gets every text after the list has learned of it, with what it says about consent. Its result is handed back. */
  readonly onMessage?: (message: InboundMessage, keyword: OptOutKeyword | undefined) => unknown
}

/**
 * Keeps a list in step with the texts that people send to Airship: STOP puts a number on it, START takes it off. Give
 * it to `createInboundHandler` as `onMessage`.
 *
 * What counts is when the carrier says the text was sent, so that an older STOP that is late does not undo a START. A
 * text that the list could not learn is a failure of the handler: with `answer: 'after'` Airship brings it again, and
 * it does no harm twice. Airship posts the keywords that were set up to be posted: have it post the opt-out words too.
 *
 * @throws {PhoneNumberError} From the handler, when a STOP or START names a number that is none.
 * @example
 * ```ts
 * import { createInboundHandler } from '@textwire/airship/webhooks'
 * import { createOptOutList, followAirshipTexts, memoryStore } from '@textwire/sender'
 *
 * const list = createOptOutList({ store: memoryStore() })
 * export const handler = createInboundHandler({
 *   secret: { value: process.env['INBOUND_SECRET'] ?? '' },
 *   answer: 'after',
 *   onMessage: followAirshipTexts(list, {
 *     onMessage: (message, keyword) => console.log(keyword ?? 'a text', message.mobile_originated_id),
 *   }),
 * })
 * ```
 */
export function followAirshipTexts(
  list: Pick<OptOutList, 'add' | 'remove'>,
  { words, onMessage }: FollowAirshipTextsOptions = {},
): (message: InboundMessage) => Promise<unknown> {
  return async (message) => {
    const keyword = optOutKeyword(message.mobile_originated_message, words)
    if (keyword === 'stop' || keyword === 'start') {
      const number = toE164(parseMsisdn(message.msisdn))
      const told = { sender: message.sender, at: toMoment(message) }
      await (keyword === 'stop'
        ? list.add(number, { ...told, because: 'STOP' })
        : list.remove(number, told))
    }
    return onMessage?.(message, keyword)
  }
}

/** When the person sent it; a carrier whose clock is ahead of Airship's is not believed. */
function toMoment({ sentAt, receivedAt }: InboundMessage): Date {
  return sentAt !== undefined && sentAt < receivedAt ? sentAt : receivedAt
}
