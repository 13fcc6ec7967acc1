import type * as z from 'zod'
import type { Path, Problem } from './problem.ts'

/**
 * How a provider's contract puts problems into words. Each provider's builders pass their own contract's functions, so
 * that whoever builds for one provider does not load the contract of another.
 */
export interface Wording {
  readonly describeIssues: (issues: readonly z.core.$ZodIssue[], input: unknown) => Problem[]
  readonly shown: (value: unknown, path?: Path) => string
  readonly shownName: (name: string) => string
}
