/** An issue as zod reports it, as far as the mock server reads it. */
export interface Issue {
  readonly code?: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
  readonly errors?: readonly (readonly Issue[])[]
}

/**
 * The issues at the ends of unions: of a union's members the one that comes closest speaks.
 */
export function leafIssues(issues: readonly Issue[], parent: readonly PropertyKey[] = []): Issue[] {
  return issues.flatMap((issue) => {
    const path = [...parent, ...issue.path]
    if (issue.code !== 'invalid_union' || issue.errors === undefined) return [{ ...issue, path }]
    const members = issue.errors.map((member) => leafIssues(member, path))
    return members.toSorted((a, b) => misfit(a, path) - misfit(b, path))[0] ?? [{ ...issue, path }]
  })
}

/** A member that fails as a whole (text where an object belongs) is out of the question. */
const misfit = (issues: readonly Issue[], path: readonly PropertyKey[]) =>
  issues.reduce((sum, issue) => sum + distance(issue), 0) +
  (issues.some((issue) => issue.path.length === path.length && issue.keys === undefined) ? 1e6 : 0)

/** Fields that a member does not know, and a constant that differs, say most clearly that another was meant. */
function distance({ keys, values }: Issue): number {
  if (keys !== undefined) return 2 * keys.length
  if (values === undefined) return 1
  return values.length === 1 ? 4 : 2
}
