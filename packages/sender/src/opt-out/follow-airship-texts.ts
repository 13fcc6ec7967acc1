import { parseMsisdn, toE164 } from '@textwire/phone'
import { checkOptionNames } from '../settings.ts'
import { checkCallback, checkLearner } from './check-follower.ts'
import { checkWords } from './check-words.ts'
import { type OptOutKeyword, optOutKeyword, type OptOutKeywordOptions } from './opt-out-keyword.ts'
import type { OptOutList } from './opt-out-list.ts'

/** How long a text may be under way from the carrier, all of Airship's tries to bring it included. */
const MAX_WAY_MS = 600_000

/** What is read of a text that Airship posts: an `InboundMessage` of `@textwire/airship/webhooks` has all of it. */
export interface AirshipText {
  /** The person's number, digits only. */
  readonly msisdn: string
  /** Who was texted. */
  readonly sender: string
  /** What the person wrote. */
  readonly mobile_originated_message: string
  /** When Airship posted it. */
  readonly receivedAt: Date
  /** When the carrier says that it was sent. */
  readonly sentAt?: Date
}

/** What else to do with texts that are followed. */
export interface FollowAirshipTextsOptions<Text extends AirshipText = AirshipText> {
  /** Words of your project that are keywords besides the usual ones. */
  readonly words?: OptOutKeywordOptions | undefined
  /** Gets every text after the list has learned of it, with what it says about consent. Its result is handed back. */
  readonly onMessage?: ((message: Text, keyword: OptOutKeyword | undefined) => unknown) | undefined
}

/**
 * Keeps a list in step with the texts that people send to Airship: STOP puts a number on it, START takes it off. Give
 * it to `createInboundHandler` as `onMessage`.
 *
 * A STOP counts from when Airship posted it, a START from when the carrier says it was sent: one that is late or comes again
 * lifts no STOP that came after it, as long as the carrier's clock is right. A carrier that gives no time, or one after
 * Airship's, is not believed: its START counts as ten minutes old, so within ten minutes of a STOP it lifts nothing. A STOP
 * that comes again after a START undoes it.
 *
 * A text that the list could not learn is a failure of the handler: with `answer: 'after'` Airship brings it again. Airship
 * posts the keywords that were set up to be posted: have it post the opt-out words too.
 *
 * @throws {ConfigurationError} When the list cannot learn, or an option is not what it has to be.
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
export function followAirshipTexts<Text extends AirshipText>(
  list: Pick<OptOutList, 'add' | 'remove'>,
  options: FollowAirshipTextsOptions<Text> = {},
): (message: Text) => Promise<unknown> {
  checkLearner('followAirshipTexts.list', list)
  checkOptionNames('followAirshipTexts', options, ['words', 'onMessage'])
  const { words, onMessage } = options
  if (words !== undefined) checkWords('followAirshipTexts.words', words)
  checkCallback('followAirshipTexts.onMessage', onMessage)
  return async (message) => {
    const keyword = optOutKeyword(message.mobile_originated_message, words)
    if (keyword === 'stop' || keyword === 'start') {
      const number = toE164(parseMsisdn(message.msisdn))
      const sender = message.sender.trim() === '' ? undefined : message.sender
      await (keyword === 'stop'
        ? list.add(number, { sender, at: message.receivedAt, because: 'STOP' })
        : list.remove(number, { sender, at: startedAt(message) }))
    }
    return onMessage?.(message, keyword)
  }
}

/**
 * When a person sent a START, or earlier. It may have been on its way since before a STOP, whose time is the later
 * {@link AirshipText.receivedAt}: rather a START that does nothing than a STOP that is lost.
 */
function startedAt({ sentAt, receivedAt }: AirshipText): Date {
  if (sentAt !== undefined && sentAt <= receivedAt) return sentAt
  return new Date(receivedAt.getTime() - MAX_WAY_MS)
}
