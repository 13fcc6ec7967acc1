// Copied from scripts/generate/templates/problems-of.ts by `pnpm generate`. Not to be edited or formatted.

import type * as z from 'zod'
import { allowedBy } from './allowed-by.ts'
import { shown, shownName } from './shown.ts'

/** One thing that is wrong with an input: where, and what is allowed there; without content, secrets, phone numbers and e-mail addresses. */
export interface InputProblem {
  /** The field, as a path such as `filters.2.relation`; empty for the input as a whole. */
  readonly path: string
  readonly message: string
}

/** An {@link InputProblem} whose path is not put into words yet. */
export interface DescribedIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Writes a `Date` as it goes on the wire. */
export type WriteDate = (date: Date) => string

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

const neighbours = 5

/**
 * Everything that is wrong with an input by a schema; an empty list when nothing is.
 *
 * @param name What the input is called where it cannot be looked at.
 * @param writeDate Without it a `Date` is no text; one that is invalid never is.
 */
export function problemsOf(
  schema: z.ZodType,
  input: unknown,
  name = '',
  writeDate?: WriteDate,
): InputProblem[] {
  const written = asWritten(input, writeDate)
  if (written === undefined) return [{ path: name, message: notJson }]
  const { value } = written
  const result = schema.safeParse(value)
  if (result.success) return []
  const problems = describeIssues(result.error.issues, value).map(({ path, message }) => ({
    path: named(path),
    message,
  }))
  // A field that two parts of a schema know is reported by both.
  return [...new Map(problems.map((one) => [`${one.path}: ${one.message}`, one])).values()]
}

/** Puts into words what zod found wrong with an input. */
export const describeIssues = (issues: readonly Issue[], input: unknown): DescribedIssue[] =>
  issues.flatMap((issue) => describe(issue, input, []))

function describe(issue: Issue, input: unknown, parent: Path): DescribedIssue[] {
  const path = [...parent, ...issue.path]
  const given = valueAt(input, path)
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, given)
  if (issue.code === 'invalid_union') return describeUnion(issue, input, path)
  return [{ path, message: messageOf(issue, given, path) }]
}

function messageOf(issue: Issue, given: unknown, path: Path): string {
  if (issue.code === 'custom') return issue.message
  const allowed = allowedBy(issue)
  return given === undefined
    ? `is missing; expected ${allowed}`
    : `expected ${allowed}, got ${shown(given, path)}`
}

function unknownKeys(keys: readonly string[], path: Path, given: unknown): DescribedIssue[] {
  // One that is not allowed itself helps nobody.
  const refused = new Set(keys)
  const others = Object.keys(given ?? {}).filter((other) => !refused.has(other))
  const beside = others.slice(0, neighbours).map(shownName).join(', ')
  const message = `is not a field that is allowed here${beside === '' ? '' : ` beside ${beside}`}`
  return keys.map((key) => ({ path: [...path, key], message }))
}

function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  input: unknown,
  path: Path,
): DescribedIssue[] {
  const branches = issue.errors.filter((branch) => !branch.some(isOtherKind))
  const given = valueAt(input, path)
  const [closest] = branches.toSorted((one, other) => distance(one, given) - distance(other, given))
  if (closest) return closest.flatMap((inner) => describe(inner, input, path))
  const kinds = new Set(issue.errors.flat().filter(isOtherKind).map(allowedBy))
  const got = given === undefined ? 'is missing; expected' : 'expected'
  const but = given === undefined ? '' : `, got ${shown(given, path)}`
  return [{ path, message: `${got} ${[...kinds].join(' or ')}${but}` }]
}

/** The value is of another kind than this branch is for: a list and not an object, say. */
const isOtherKind = (issue: Issue) =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')

/**
 * How far a value is from a branch; a constant that differs says most clearly that another was meant, then a word that is
 * not among those of the branch.
 */
const distance = (issues: readonly Issue[], value: unknown): number =>
  issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + 2 * issue.keys.length
    if (issue.code !== 'invalid_value') return sum + 1
    if (issue.values.length === 1) return sum + 4
    return sum + (valueAt(value, issue.path) === undefined ? 2 : 3)
  }, 0)

// A key may be a number too: of an alias, say.
const named = (path: Path): string => path.map((key) => shownName(String(key))).join('.')

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  )
}

const notJson = 'cannot be written as JSON; expected plain values, without a cycle or a BigInt'

/** The input as it goes on the wire, where a field that is `undefined` does not exist; none when it cannot go there. */
function asWritten(input: unknown, writeDate?: WriteDate): { readonly value: unknown } | undefined {
  try {
    JSON.stringify(input)
    return { value: onTheWire(input, writeDate) }
  } catch {
    return undefined
  }
}

function onTheWire(value: unknown, writeDate?: WriteDate): unknown {
  if (Array.isArray(value)) return value.map((item) => onTheWire(item, writeDate))
  if (value instanceof Date && writeDate && !Number.isNaN(value.getTime())) return writeDate(value)
  if (typeof value !== 'object' || value === null) return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) =>
      field === undefined ? [] : [[key, onTheWire(field, writeDate)]],
    ),
  )
}
