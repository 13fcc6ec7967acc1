import { maskNumber } from './mask-number.ts'

/** Masks phone numbers and secrets in whatever is about to be shown. */
export interface Redactor {
  /** A copy of the text with every number and secret masked. */
  text(value: string): string
  /** A URL with every number and secret in its path and query masked. Its host is shown as it is. */
  url(value: string): string
  /** A deep copy of parsed JSON with every number and secret masked, in keys too. */
  value(value: unknown): unknown
}

const HIDDEN = '[redacted]'
const MAX_DEPTH = 16
// A token in a query, and one that a path names as such.
const URL_SECRET = /([?&]token=|_by_token\/[^/]+\/)[^/?&#]+/g
const SECRET_FIELD = /^(authorization|password|.*secret|.*token|.*api_?key|assertion)$/i

// What may stand between a number's digits, as people write them and as a URL spells them.
const GAP = '(?:[\\s()./\\-\\u2010-\\u2015]|%20){0,5}'
const UUID = '\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b'
const DIGIT = `${GAP}(?!${UUID})\\d`

// One pass over the text. UUIDs and dates come first so that their digits are not taken for a number; then tokens
// by their shape, and addresses of e-mail; then numbers: E.164 with a plus, ten digits or more in groups, eight or more in a row. No part
// can match one text in two ways, so that a long hostile answer costs no more than its length.
const PATTERN = new RegExp(
  [
    `(${UUID}|\\b20\\d\\d-[01]\\d-[0-3]\\d(?![\\d-]))`,
    '(\\b(?:Bearer|Basic|Key) )[\\w.~+/=-]{16,}',
    '(\\beyJ[\\w.-]{16,}|\\bos_v2_[a-z]+_\\w+)',
    '[\\w.%+-]{1,64}(@|%40)(?=(?:[\\w-]+\\.)+[a-z]{2})',
    `(?:\\+|%2B)(?:${DIGIT}){7,}`,
    `\\d(?:${DIGIT}){9,}`,
    '\\d{8,}',
  ].join('|'),
  'gi',
)

/**
 * Makes a redactor that also knows some secrets by heart, so that they are hidden in any spelling of text.
 *
 * @param secrets Strings that must never be shown; those under four characters are ignored. The list may change: a token
 *   that is made later can be added.
 */
export function createRedactor(secrets: readonly string[] = []): Redactor {
  const text = (value: string): string => {
    let result = value
    const known = secrets.filter((secret) => secret.length >= 4)
    for (const secret of known.toSorted((a, b) => b.length - a.length))
      result = result.replaceAll(secret, HIDDEN)
    return result.replace(PATTERN, mask)
  }
  return {
    text,
    url: (value) => {
      const pathAt = value.indexOf('/', 'https://'.length)
      return value.slice(0, pathAt) + text(value.slice(pathAt)).replace(URL_SECRET, `$1${HIDDEN}`)
    },
    value: (value) => redactValue(value, text, 0),
  }
}

function mask(match: string, kept?: string, scheme?: string, token?: string, at?: string): string {
  if (kept) return kept
  if (scheme) return scheme + HIDDEN
  if (at) return `${match.slice(0, 1)}…${at}`
  return token ? HIDDEN : maskNumber(match)
}

function redactValue(value: unknown, text: (value: string) => string, depth: number): unknown {
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') {
    const shown = text(String(value))
    return shown === String(value) ? value : shown
  }
  if (typeof value !== 'object' || value === null) return value
  if (depth >= MAX_DEPTH) return HIDDEN
  if (Array.isArray(value)) return value.map((item) => redactValue(item, text, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      text(key),
      SECRET_FIELD.test(key) && item !== null ? HIDDEN : redactValue(item, text, depth + 1),
    ]),
  )
}
