import { InvalidInputError } from '@textwire/core'
import type { InputProblem } from '@textwire/core'
import { safeParseE164 } from '@textwire/phone'
import type { CheckedText, OutgoingText } from './outgoing-text.ts'

const MAX_KEY_LENGTH = 256
const KINDS: readonly unknown[] = ['transactional', 'commercial']

type Check = (value: unknown, text: Record<string, unknown>) => readonly string[]

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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
    const isMms = Array.isArray(media) && media.length > 0
    return text === '' && !isMms ? ['is empty; that is allowed beside media alone'] : []
  },
  media: optional((media) =>
    Array.isArray(media) && media.every(isWebAddress) ? [] : ['expected a list of http(s) URLs'],
  ),
  from: optional((from) =>
    isText(from) || (isPlain(from) && Object.values(from).every(isText))
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

function isWebAddress(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  return ['http:', 'https:'].includes(new URL(value).protocol)
}

/** The text, checked and frozen, or everything that is wrong with it. */
export type CheckOutcome =
  | { readonly ok: true; readonly text: CheckedText }
  | { readonly ok: false; readonly error: InvalidInputError }

/** Checks a text and makes a copy of it that nobody can change. */
export function checkText(given: OutgoingText): CheckOutcome {
  const problems = isPlain(given)
    ? problemsOf(given)
    : [{ path: '', message: 'expected an object' }]
  if (problems.length > 0) return { ok: false, error: new InvalidInputError('The text', problems) }
  return { ok: true, text: frozen(given) }
}

function problemsOf(text: Record<string, unknown>): InputProblem[] {
  const names = Object.keys(checks)
  const strangers = Object.keys(text)
    .filter((name) => !names.includes(name))
    .map((path) => ({ path, message: `is not known; expected ${names.join(', ')}` }))
  const wrong = Object.entries(checks).flatMap(([path, check]) =>
    check(text[path], text).map((message) => ({ path, message })),
  )
  return [...wrong, ...strangers]
}

function frozen({ to, media, from, ...rest }: OutgoingText): CheckedText {
  const parsed = safeParseE164(to)
  if (!parsed.ok) throw parsed.error
  return Object.freeze({
    ...rest,
    to: parsed.number,
    ...(media === undefined ? {} : { media: Object.freeze([...media]) }),
    ...(from === undefined
      ? {}
      : { from: typeof from === 'string' ? from : Object.freeze({ ...from }) }),
  })
}
