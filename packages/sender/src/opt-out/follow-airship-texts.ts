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
 * What counts is when the carrier says the text was sent, so that a STOP that is some minutes late does not undo a START.
 * One that is later than ten minutes counts from when Airship had it, since the carrier's clock may be behind. A text that
 * the list could not learn is a failure of the handler: with `answer: 'after'` Airship brings it again, and
 * it does no harm twice. Airship posts the keywords that were set up to be posted: have it post the opt-out words too.
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
        ? list.add(number, { sender, at: stoppedAt(message), because: 'STOP' })
        : list.remove(number, { sender, at: sentAtLatest(message) }))
    }
    return onMessage?.(message, keyword)
  }
}

/** A STOP that seems older than a text is under way counts as of now: rather a START undone than a STOP lost. */
function stoppedAt(message: AirshipText): Date {
  const at = sentAtLatest(message)
  return message.receivedAt.getTime() - at.getTime() <= MAX_WAY_MS ? at : message.receivedAt
}

/** When the person sent it; a carrier whose clock is ahead of Airship's is not believed. */
function sentAtLatest({ sentAt, receivedAt }: AirshipText): Date {
  return sentAt !== undefined && sentAt < receivedAt ? sentAt : receivedAt
}
