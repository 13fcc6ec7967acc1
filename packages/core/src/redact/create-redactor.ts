import { maskNumber } from './mask-number.ts'

/** Masks phone numbers and secrets in whatever is about to be shown. */
export interface Redactor {
  /** A copy of the text with every number and secret masked. */
  text(value: string): string
  /** A deep copy of parsed JSON with every number and secret masked, in keys too. */
  value(value: unknown): unknown
}

const HIDDEN = '[redacted]'
const MAX_DEPTH = 16
const SECRET_FIELD = /^(authorization|password|.*secret|.*token|.*api_?key|assertion)$/i

// One pass over the text. UUIDs come first so that an all-digit group inside one is not taken for a number;
// then tokens by their shape; then numbers: E.164 with separators, the North American grouping, bare digits.
const PATTERN = new RegExp(
  [
    '(?<uuid>\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b)',
    '(?<token>\\beyJ[\\w-]{8,}(?:\\.[\\w-]+){1,2}|\\bos_v2_[a-z]+_\\w+)',
    '(?<scheme>\\b(?:Bearer|Basic|Key) )(?<credential>[\\w.~+/=-]{16,})',
    '(?<number>(?:\\+|%2B)[ ]?\\d(?:[ ().\\-]{0,2}\\d){6,17}|\\(?\\b\\d{3}\\)?[ .\\-]\\d{3}[ .\\-]\\d{4}\\b|\\d{8,})',
  ].join('|'),
  'gi',
)

/**
 * Makes a redactor that also knows some secrets by heart, so that they are hidden in any spelling of text.
 *
 * @param secrets Strings that must never be shown; those under four characters are ignored.
 */
export function createRedactor(secrets: readonly string[] = []): Redactor {
  const known = secrets.filter((secret) => secret.length >= 4).toSorted((a, b) => b.length - a.length)
  const text = (value: string): string => {
    let result = value
    for (const secret of known) result = result.replaceAll(secret, HIDDEN)
    return result.replace(PATTERN, maskMatch)
  }
  return { text, value: (value) => redactValue(value, text, 0) }
}

function maskMatch(match: string, ...rest: unknown[]): string {
  // `replace` passes the named groups last.
  const groups = rest.at(-1) as Record<string, string | undefined>
  if (groups['uuid'] !== undefined) return match
  if (groups['token'] !== undefined) return HIDDEN
  if (groups['scheme'] !== undefined) return `${groups['scheme']}${HIDDEN}`
  return maskNumber(match)
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
      SECRET_FIELD.test(key) && typeof item === 'string' ? HIDDEN : redactValue(item, text, depth + 1),
    ]),
  )
}
