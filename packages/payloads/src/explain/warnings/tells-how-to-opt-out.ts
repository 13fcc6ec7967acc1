/** Source: Airship, "Opt-in and opt-out handling", default opt-out words. */
const word = '(?:STOP|STOPALL|UNSUBSCRIBE|CANCEL|END|QUIT|ARRET|ARRÊT)(?!\\p{L})'
const verb =
  '(?<!\\p{L})(?:reply|respond|text|txt|send|answer|with|répondez|envoyez|texte[rz]?|avec|responda|responde|envíe|envía|con|antworten?|sende|senden|mit)\\s+'
const leaving = '(?:unsubscribe|opt[\\s-]?out)(?!\\p{L})'

/**
 * Ways to tell of such a word. All are words of everyday language too ("don't stop", "the end"), so that one counts in quotes
 * and behind a verb, where a few words may stand between if it is in capitals.
 */
const clearWays = [
  new RegExp(`["'“”‘’«»„]\\s*${word}\\s*["'“”‘’«»„]`, 'iu'),
  new RegExp(`${verb}(?:(?:with|mit|par|con)\\s+)?${word}`, 'iu'),
  new RegExp(
    `${leaving}(?:\\s*[:=>]|\\s+[–—-]\\s|\\s+(?:at|via|by|here|with|any)(?!\\p{L})|\\s+\\S{1,80}\\.\\S)`,
    'iu',
  ),
]

/** In capitals it counts as well before what it is for: `STOP to end`, `STOP=end`, `STOP 36180`. */
const inCapitals = new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'gu')
const purpose =
  /^\s*(?:[=:2]|\d{3}|(?:to|for|au|para|zum|ends?|stops?|cancels?|quits?|sms)(?!\p{L}))/iu
const isAfterVerb = new RegExp(`${verb}[^.!?]*$`, 'iu')

const toLeave = new RegExp(`(?<!\\p{L})(?:to|can|may)\\s+${leaving}`, 'giu')
const denied =
  /(?:not|never|cannot|n['’]t|no way|unable|impossible)\s+(?:to\s+)?(?:\p{L}{1,20}\s+)?$/iu

const lookAround = 40

/** Whether a text tells how to get no more of them. */
export const tellsHowToOptOut = (text: string): boolean =>
  clearWays.some((way) => way.test(text)) ||
  around(text, toLeave).some(({ before }) => !denied.test(before)) ||
  around(text, inCapitals).some(
    ({ before, after }) =>
      !denied.test(before) && (purpose.test(after) || isAfterVerb.test(before)),
  )

/** What stands before and after each place that a pattern finds, of which a little is enough. */
const around = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    before: text.slice(Math.max(0, index - lookAround), index),
    after: text.slice(index + found.length, index + found.length + lookAround),
  }))
