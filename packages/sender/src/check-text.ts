import { InvalidInputError } from '@textwire/core'
import type { InputProblem } from '@textwire/core'
import { safeParseE164 } from '@textwire/phone'
import type { CheckedText, OutgoingText } from './outgoing-text.ts'
import { unknownNames } from './unknown-names.ts'

const MAX_KEY_LENGTH = 256
/** Where something is wrong with all of what was given. */
const WHOLE = 'input'
const KINDS: readonly unknown[] = ['transactional', 'commercial']

type Fields = Readonly<Record<string, unknown>>
type Check = (value: unknown, text: Fields) => readonly string[]

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Not a Map, whose entries a copy would lose. */
const isRecord = (value: unknown): value is Fields =>
  Object.prototype.toString.call(value) === '[object Object]'

const optional =
  (check: Check): Check =>
  (value, text) =>
    value === undefined ? [] : check(value, text)

const checks: Readonly<Record<keyof OutgoingText, Check>> = {
  to: (to) => {
    // It says itself when it is not given a text.
    const parsed = safeParseE164(to as string)
    return parsed.ok ? [] : [parsed.error.message]
  },
  text: (text, { media }) => {
    if (typeof text !== 'string') return ['expected a text']
    if (!text.isWellFormed() || text.includes('\0')) {
      return [
        'has half a character (a lone surrogate) or the character U+0000, which nobody can send',
      ]
    }
    const isMms = Array.isArray(media) && media.length > 0
    return text === '' && !isMms ? ['is empty; that is allowed beside media alone'] : []
  },
  media: optional((media) =>
    Array.isArray(media) && media.every(isWebAddress) ? [] : ['expected a list of http(s) URLs'],
  ),
  from: optional((from) =>
    isText(from) || (isRecord(from) && Object.values(from).every(isText))
      ? []
      : ['expected a sender, or senders by the names of providers; none may be empty'],
  ),
  key: optional((key) =>
    isText(key) && key.length <= MAX_KEY_LENGTH
      ? []
      : [`expected a text of 1 to ${MAX_KEY_LENGTH} characters`],
  ),
  kind: optional((kind) =>
    KINDS.includes(kind) ? [] : ["expected 'transactional' or 'commercial'"],
  ),
}
const names = Object.keys(checks)

function isWebAddress(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  return ['http:', 'https:'].includes(new URL(value).protocol)
}

/** The text, checked and frozen, or everything that is wrong with it. */
export type CheckOutcome =
  | { readonly ok: true; readonly text: CheckedText }
  | { readonly ok: false; readonly error: InvalidInputError }

/** Checks a text and makes a copy of it that nobody can change. Whatever is given, nothing is thrown. */
export function checkText(given: OutgoingText): CheckOutcome {
  let read: Fields | undefined
  try {
    read = isPlain(given) ? fieldsOf(given) : undefined
  } catch {
    return refused([{ path: WHOLE, message: 'has a field that cannot be read' }])
  }
  if (read === undefined) return refused([{ path: WHOLE, message: 'expected an object' }])
  const problems = problemsOf(read)
  return problems.length > 0 ? refused(problems) : { ok: true, text: frozen(read) }
}

const refused = (problems: readonly InputProblem[]) => ({
  ok: false as const,
  error: new InvalidInputError('The text', problems),
})

/** Each field is read once and never again, the inherited ones too: a getter can give something else every time. */
function fieldsOf(given: Fields): Fields {
  const all = [...new Set([...names, ...Object.keys(given)])]
  return Object.fromEntries(all.map((name) => [name, copyOf(given[name])]))
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze([...value])
  return isRecord(value) ? Object.freeze({ ...value }) : value
}

function problemsOf(text: Fields): InputProblem[] {
  const wrong = Object.entries(checks).flatMap(([path, check]) =>
    check(text[path], text).map((message) => ({ path, message })),
  )
  return [...wrong, ...unknownNames(text, names)]
}

function frozen(fields: Fields): CheckedText {
  // It has passed all the checks.
  const { to, ...rest } = fields as Fields & OutgoingText
  const parsed = safeParseE164(to)
  if (!parsed.ok) throw parsed.error
  const given = Object.entries(rest).filter(([, value]) => value !== undefined)
  return Object.freeze({ ...Object.fromEntries(given), text: rest.text, to: parsed.number })
}
