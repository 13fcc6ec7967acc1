import type * as z from 'zod'

/** One thing that is wrong with an input: where, and what is allowed there. Phone numbers are masked. */
export interface InputProblem {
  /** The field, as a path such as `filters.2.relation`; empty for the input as a whole. */
  readonly path: string
  readonly message: string
}

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Everything that is wrong with an input by a schema; an empty list when nothing is. */
export function problemsOf(schema: z.ZodType, input: unknown): InputProblem[] {
  // On the wire a field that is `undefined` does not exist.
  const value = withoutUndefined(input)
  const result = schema.safeParse(value)
  return result.success ? [] : result.error.issues.flatMap((issue) => describe(issue, value, []))
}

function describe(issue: Issue, input: unknown, parent: Path): InputProblem[] {
  const path = [...parent, ...issue.path]
  const given = valueAt(input, path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(path, key, given))
  if (issue.code === 'invalid_union') return describeUnion(issue, input, path)
  return [{ path: path.map(String).join('.'), message: messageOf(issue, given) }]
}

function messageOf(issue: Issue, given: unknown): string {
  if (issue.code === 'custom') return issue.message
  const allowed = allowedBy(issue)
  return given === undefined
    ? `is missing; expected ${allowed}`
    : `expected ${allowed}, got ${shown(given)}`
}

function unknownKey(path: Path, key: string, given: unknown): InputProblem {
  const others = Object.keys(given ?? {}).filter((other) => other !== key)
  const beside = others.length > 0 ? ` beside ${others.slice(0, 5).join(', ')}` : ''
  return {
    path: [...path, key].map(String).join('.'),
    message: `is not a field that is allowed here${beside}`,
  }
}

function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  input: unknown,
  path: Path,
): InputProblem[] {
  const branches = issue.errors.filter((branch) => !branch.some(isOtherKind))
  const [closest] = branches.toSorted((one, other) => distance(one) - distance(other))
  if (closest) return closest.flatMap((inner) => describe(inner, input, path))
  const kinds = new Set(issue.errors.flat().filter(isOtherKind).map(allowedBy))
  const given = valueAt(input, path)
  const got = given === undefined ? 'is missing; expected' : 'expected'
  const but = given === undefined ? '' : `, got ${shown(given)}`
  return [{ path: path.map(String).join('.'), message: `${got} ${[...kinds].join(' or ')}${but}` }]
}

/** The value is of another kind than this branch is for: a list and not an object, say. */
const isOtherKind = (issue: Issue) =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')

/** How far a value is from a branch: a wrong constant says most that another branch was meant. */
const distance = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => {
    if (issue.code === 'invalid_value') return sum + 3
    return sum + (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : 1)
  }, 0)

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function allowedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected
    case 'invalid_value':
      return issue.values.length === 1
        ? JSON.stringify(issue.values[0])
        : `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin)}`
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin)}`
    case 'invalid_format':
      return issue.format === 'guid' ? 'a UUID' : issue.message
    default:
      return issue.message
  }
}

const unitOf = (origin: string) =>
  origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : ''

const longestShown = 60

/** A value as it may appear in a log: short, and without phone numbers. */
function shown(value: unknown): string {
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
const timeLike = /^\d{4}-\d{2}-\d{2}/

function masked(text: string): string {
  if (timeLike.test(text)) return text
  if (phoneLike.test(text)) return maskDigits(text)
  return text.replaceAll(/\+?\d{7,}/g, maskDigits)
}

function maskDigits(text: string): string {
  const digits = text.replaceAll(/\D/g, '')
  if (digits.length < 7) return text
  return `${text.trimStart().startsWith('+') ? '+' : ''}${digits.slice(0, 2)}…${digits.slice(-2)}`
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  )
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  if (typeof value !== 'object' || value === null) return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) =>
      field === undefined ? [] : [[key, withoutUndefined(field)]],
    ),
  )
}
