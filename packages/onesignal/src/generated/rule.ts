// Copied from scripts/generate/templates/rule.ts by `pnpm generate`. Not to be edited or formatted.

import type * as z from 'zod'
import type { Written } from './written.ts'

/** What is wrong with a value by a rule that a JSON schema cannot say. */
export interface Violation {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** A rule over a value as it goes on the wire; yields nothing when it holds. */
export type Rule<Value> = (value: Written<Value>) => readonly Violation[]

/** The same violations, seen from further out. */
export const under = (path: Violation['path'], violations: readonly Violation[]): Violation[] =>
  violations.map((violation) => ({ ...violation, path: [...path, ...violation.path] }))

/**
 * Rules as zod's `superRefine` takes them. zod asks them once every field is of the right kind; where a field has been
 * found wrong already, a rule adds nothing.
 */
export const asRefinement =
  <Value>(rules: readonly Rule<Value>[]) =>
  (value: Written<Value>, context: z.RefinementCtx<Written<Value>>): void => {
    const known = context.issues.map((issue) => issue.path ?? [])
    for (const { path, message } of rules.flatMap((rule) => rule(value))) {
      if (!known.some((other) => isWithin(path, other) || isWithin(other, path))) {
        context.addIssue({ code: 'custom', path: [...path], message })
      }
    }
  }

/** The input as a whole, with its empty path, is within nothing and has nothing within it. */
const isWithin = (path: readonly PropertyKey[], outer: readonly PropertyKey[]) =>
  outer.length > 0 && outer.every((key, index) => path[index] === key)
