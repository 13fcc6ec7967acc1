// Copied from scripts/generate/templates/problems-of.ts by `pnpm generate`. Not to be edited or formatted.

import type * as z from 'zod'
import { allowedBy } from './allowed-by.ts'
import { masked, shown } from './shown.ts'

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
  if (result.success) return []
  const problems = result.error.issues.flatMap((issue) => describe(issue, value, []))
  // A field that two parts of a schema know is reported by both.
  return [...new Map(problems.map((one) => [`${one.path}: ${one.message}`, one])).values()]
}

function describe(issue: Issue, input: unknown, parent: Path): InputProblem[] {
  const path = [...parent, ...issue.path]
  const given = valueAt(input, path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(path, key, given))
  if (issue.code === 'invalid_union') return describeUnion(issue, input, path)
  return [{ path: named(path), message: messageOf(issue, given) }]
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
    path: named([...path, key]),
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
  return [{ path: named(path), message: `${got} ${[...kinds].join(' or ')}${but}` }]
}

/** The value is of another kind than this branch is for: a list and not an object, say. */
const isOtherKind = (issue: Issue) =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')

/** How far a value is from a branch; a constant that differs says most clearly that another was meant. */
const distance = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => {
    if (issue.code === 'invalid_value') return sum + (issue.values.length === 1 ? 4 : 2)
    return sum + (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : 1)
  }, 0)

// A key may be a number too: of an alias, say.
const named = (path: Path): string => path.map((key) => masked(String(key))).join('.')

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
