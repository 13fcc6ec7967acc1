/** A wish longer than this is taken for a mistake (an epoch in the wrong field, say), not for a wish. */
export const ABSURD_RETRY_AFTER_MS = 366 * 24 * 60 * 60 * 1000

// A header that came twice is joined with a comma; the longer wish counts.
const SECONDS = /^\d+(?:\.\d+)?(?:, \d+(?:\.\d+)?)*$/
const DAY = '[A-Z][a-z]{2,8}'
const MONTH = '[A-Z][a-z]{2}'
// RFC 9110's IMF-fixdate and its two obsolete forms: RFC 850 (dashes, two-digit year) and asctime.
const HTTP_DATE = new RegExp(
  `^${DAY},? (?:\\d\\d([ -])${MONTH}\\1(?:\\d{4}|\\d\\d) [\\d:]{8} GMT|${MONTH} [ \\d]\\d [\\d:]{8} \\d{4})$`,
)

/**
 * Reads a `Retry-After` header (RFC 9110 §10.2.3): seconds, whole or decimal, or an HTTP date.
 *
 * A date is measured against the server's own `Date` header when there is one, so that a wrong clock on
 * either side does not matter. Negative, past, absurd (over 366 days) and unreadable values give `undefined`:
 * the caller then backs off on its own.
 *
 * @param value The header's value, if it came.
 * @param now Milliseconds since the epoch, for dates.
 * @param date The response's `Date` header, if it came.
 * @returns Milliseconds to wait, 0 or more, or `undefined`.
 */
export function parseRetryAfter(
  value: string | undefined,
  now: number,
  date?: string | undefined,
): number | undefined {
  const text = value?.trim()
  if (!text) return undefined
  const ms = SECONDS.test(text)
    ? Math.ceil(Math.max(...text.split(', ').map(Number)) * 1000)
    : untilDate(text, now, date)
  return ms !== undefined && ms >= 0 && ms <= ABSURD_RETRY_AFTER_MS ? ms : undefined
}

function untilDate(text: string, now: number, date: string | undefined): number | undefined {
  const target = parseHttpDate(text)
  if (target === undefined) return undefined
  return target - (parseHttpDate(date?.trim() ?? '') ?? now)
}

/** `Date.parse` alone would read "junk 1" as the year 2001, so the shape is checked first. */
function parseHttpDate(text: string): number | undefined {
  if (!HTTP_DATE.test(text)) return undefined
  const parsed = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
  return Number.isNaN(parsed) ? undefined : parsed
}
