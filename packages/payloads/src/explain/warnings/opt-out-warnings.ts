import type { ExplainOptions } from '../explain-options.ts'
import type { ExplainWarning } from '../explain-warning.ts'
import type { Reading, SourceText } from '../read/reading.ts'
import { warning } from './warning.ts'

/** Source: Airship, "Opt-in and opt-out handling", default opt-out words. */
const words = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'ARRET', 'ARRÊT']

const word = `(?:${words.join('|')})`

/**
 * How a text tells of such a word. Most are words of everyday language too ("stop by", "until the end"), so that one in small
 * letters counts only in quotes or behind a word such as "reply".
 */
const ways = [
  new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u'),
  new RegExp(`["'“”‘’«»„]\\s*${word}\\s*["'“”‘’«»„]`, 'iu'),
  new RegExp(
    `(?<!\\p{L})(?:reply|respond|text|txt|send|answer|with|répondez|envoyez|texte[rz]?|responda|responde|envíe|envía|antworten?|sende|senden)\\s+(?:with\\s+|mit\\s+|par\\s+|con\\s+)?${word}(?!\\p{L})`,
    'iu',
  ),
  /unsubscribe|opt[\s-]?out/i,
]

/** A first commercial text that does not say how to get no more of them. */
export function optOutWarnings(
  { texts, messageType }: Reading,
  options: ExplainOptions,
): ExplainWarning[] {
  const isCommercial = (options.messageType ?? messageType) === 'commercial'
  if (!isCommercial || options.isFirst !== true) return []
  return texts
    .filter(
      (text) => !isSubject(text) && text.text !== '' && !ways.some((way) => way.test(text.text)),
    )
    .map(({ path }) =>
      warning(
        'no_opt_out_words',
        'a first commercial text should say how to opt out, as in "Reply STOP to opt out"',
        path,
      ),
    )
}

const isSubject = ({ path }: SourceText) => path.endsWith('.subject')
