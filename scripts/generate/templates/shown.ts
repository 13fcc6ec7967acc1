import { privateFields } from './private-fields.ts'

const longestShown = 40

/**
 * A value as it may appear in a log: short, and without what people write, secrets, phone numbers and e-mail addresses.
 *
 * @param path Where the value stands.
 */
export function shown(value: unknown, path: readonly PropertyKey[] = []): string {
  // Of a user's properties most have a form of their own; in their place, a text can be anything.
  const isPrivate = path.some((key) => privateFields.has(key)) || path.at(-1) === 'properties'
  switch (typeof value) {
    case 'string':
      return value === '' || (!isPrivate && isShowable(value) && !isRandom(value))
        ? JSON.stringify(masked(value))
        : `text of ${characters(value)}`
    case 'number':
      return isPrivate ? 'a number' : masked(String(value))
    case 'object':
      if (value === null) return 'null'
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : 'a Date'
      return Array.isArray(value) ? `a list of ${value.length}` : 'an object'
    case 'bigint':
    case 'symbol':
    case 'function':
      return `a ${typeof value}`
    default:
      return String(value)
  }
}

/** The name of a field as it may appear in a log: whoever writes one can put anything there. */
export const shownName = (name: string): string =>
  isShowable(name) ? masked(name) : `(${characters(name)})`

const characters = ({ length }: string) => (length === 1 ? '1 character' : `${length} characters`)

const phoneLike = /^\s*\+?[\d\s().-]+$/
const timeLike = /^\d{4}-\d{2}-\d{2}([T ][\d:.]*(Z|[+-]\d{2}:?\d{2})?)?$/
const phoneWithin = /\+?\d[\d\s().-]{5,}\d/g
const addressWithin = /([a-z][a-z\d+.-]*:\/\/)(?:[^\s/?#]*@)?([^\s/?#@:]*)\S*/gi
const emailWithin = /([^\s@])[^\s@]*@(?=[^\s@])/g
const uuidLike = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const secretLike = /^(os_v2_|eyJ)/
/** A text without sense, as secrets are; names of fields are long as well. */
const randomLike = /^(?=.*\d)(?=.*[A-Za-z])[\w+/=-]{20,}$/

/** Blanks make a sentence, and a sentence can hold anything; numbers and times may have some. */
function isShowable(text: string): boolean {
  if (text.length > longestShown || secretLike.test(text)) return false
  return !/\s/.test(text) || timeLike.test(text) || isPhone(text)
}

const isRandom = (text: string) => randomLike.test(text) && !uuidLike.test(text)

const isPhone = (text: string) => phoneLike.test(text) && maskDigits(text) !== text

/**
 * Text without the digits of phone numbers and the names in e-mail addresses; times keep theirs. Of what has a `://` the host is
 * left: before and behind it can be passwords and tokens.
 */
function masked(text: string): string {
  if (timeLike.test(text)) return text
  if (phoneLike.test(text)) return maskDigits(text)
  return text
    .replaceAll(addressWithin, hostAlone)
    .replaceAll(emailWithin, '$1…@')
    .replaceAll(phoneWithin, maskDigits)
}

const hostAlone = (address: string, scheme: string, host: string) =>
  address === scheme + host ? address : `${scheme}${host}/…`

function maskDigits(text: string): string {
  const digits = text.replaceAll(/\D/g, '')
  if (digits.length < 7) return text
  return `${text.trimStart().startsWith('+') ? '+' : ''}${digits.slice(0, 2)}…${digits.slice(-2)}`
}
