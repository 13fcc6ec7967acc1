import type { Path, Problem } from '../../problems/problem.ts'

/** Problems of those fields that exclude another one. */
export const givenTwice = <Fields extends object>(
  draft: Fields,
  at: Path,
  other: keyof Fields & string,
  fields: readonly (keyof Fields & string)[],
): readonly Problem[] =>
  fields
    .filter((field) => draft[field] !== undefined)
    .map((field) => ({ path: [...at, field], message: `excludes ${other}; give one of them` }))
