import type * as z from 'zod'
import { fieldsAt } from './fields-at.ts'
import type { Names } from './names.ts'
import { nearestName } from './nearest-name.ts'
import type { Path, Problem } from './problem.ts'
import type { Wording } from './wording.ts'

/** What is wrong with the names and kinds of an input's fields. */
export function checkShape(
  wording: Wording,
  shape: z.ZodType,
  input: unknown,
  names: Names,
): readonly Problem[] {
  const result = shape.safeParse(input)
  if (result.success) return []
  return result.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return described(wording, issue, input)
    const known = fieldsAt(shape, issue.path)
    return issue.keys.map((key) => unknownField(wording, issue.path, key, known, names))
  })
}

/** Any text can stand in a place of the wrong kind, so none is shown: beneath `payload`, a value is private. */
const described = ({ describeIssues }: Wording, issue: z.core.$ZodIssue, input: unknown) =>
  describeIssues([{ ...issue, path: ['payload', ...issue.path] }], { payload: input }).map(
    ({ path, message }) => ({ path: path.slice(1), wirePath: ['payload'], message }),
  )

function unknownField(
  { shownName }: Wording,
  path: Path,
  key: string,
  known: readonly string[],
  names: Names,
): Problem {
  // A wire name that stands for the input as a whole has no name here.
  const meant = (path.length === 0 && Object.hasOwn(names, key) && names[key]) || undefined
  const nearest = meant ?? nearestName(key, known)
  const advice =
    nearest === undefined
      ? `; expected one of ${known.join(', ')}`
      : `; did you mean ${shownName(nearest)}?`
  return { path: [...path, key], wirePath: ['payload'], message: `is not a field here${advice}` }
}
