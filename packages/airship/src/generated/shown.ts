// Copied from scripts/generate/templates/shown.ts by `pnpm generate`. Not to be edited or formatted.

const longestShown = 60

/** A value as it may appear in a log: short, and without phone numbers. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    return value.length > longestShown
      ? `text of ${value.length} characters`
      : JSON.stringify(masked(value))
  }
  if (typeof value === 'number') return masked(String(value))
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}

const phoneLike = /^\s*\+?[\d\s().-]+$/
const timeLike = /^\d{4}-\d{2}-\d{2}([T ][\d:.]*(Z|[+-]\d{2}:?\d{2})?)?$/
const phoneWithin = /\+?\d[\d\s().-]{5,}\d/g

/** Text without the digits of phone numbers; times keep theirs. */
export function masked(text: string): string {
  if (timeLike.test(text)) return text
  if (phoneLike.test(text)) return maskDigits(text)
  return text.replaceAll(phoneWithin, maskDigits)
}

function maskDigits(text: string): string {
  const digits = text.replaceAll(/\D/g, '')
  if (digits.length < 7) return text
  return `${text.trimStart().startsWith('+') ? '+' : ''}${digits.slice(0, 2)}…${digits.slice(-2)}`
}
