import { refuseSetting } from '../settings.ts'
import { checkWords } from './check-words.ts'

/** What a text says about consent. */
export type OptOutKeyword = 'stop' | 'start' | 'help'

/** Words that are keywords besides the usual ones. */
export interface OptOutKeywordOptions {
  readonly stop?: readonly string[] | undefined
  /** Such as `YES`, where no question of yours can be answered with it. */
  readonly start?: readonly string[] | undefined
  readonly help?: readonly string[] | undefined
}

/** Without blanks and accents, as {@link toWord} leaves them. */
const words: Readonly<Record<OptOutKeyword, readonly string[]>> = {
  stop: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'ARRET', 'OPTOUT', 'REVOKE'],
  start: ['START', 'UNSTOP'],
  help: ['HELP', 'INFO'],
}

/**
 * What a person's text says about consent; undefined when it is an ordinary text. The text has to be the keyword and
 * nothing else. Case, accents, blanks, hyphens and what stands around the word do not count: `Stop.`, `"STOP"`,
 * `stop all` and `Arrêt` all mean to stop.
 *
 * - `stop`: STOP, STOPALL, UNSUBSCRIBE, CANCEL, END, QUIT, ARRET, OPTOUT, REVOKE
 * - `start`: START, UNSTOP. OneSignal takes YES for it as well; here it is none unless you add it, since a person who
 *   answers another question with it has not come back.
 * - `help`: HELP, INFO
 *
 * Sources: Airship, "Opt-in and opt-out handling"; OneSignal, "SMS consent and keyword management"; OPTOUT and REVOKE
 * are words that the FCC counts as revoking consent (47 CFR 64.1200).
 *
 * @throws {ConfigurationError} When the text is no text, or the options are no lists of words.
 * @example
 * ```ts
 * import { optOutKeyword } from '@textwire/sender'
 *
 * optOutKeyword(' Stop! ') // 'stop'
 * optOutKeyword('Stop by the shop?') // undefined
 * optOutKeyword('Basta', { stop: ['BASTA'] }) // 'stop'
 * ```
 */
export function optOutKeyword(
  text: string,
  options: OptOutKeywordOptions = {},
): OptOutKeyword | undefined {
  if (typeof text !== 'string') refuseSetting('optOutKeyword.text', text, 'a text')
  checkWords('optOutKeyword', options)
  const word = toWord(text)
  if (word === '') return undefined
  // A word that means both counts as the one that keeps texts away.
  return (['stop', 'start', 'help'] as const).find(
    (keyword) =>
      words[keyword].includes(word) || options[keyword]?.some((one) => toWord(one) === word),
  )
}

/** The letters and digits alone, in capitals and without accents. */
function toWord(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{Nd}]/gu, '')
    .toUpperCase()
}
