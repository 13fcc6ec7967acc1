/** An issue as zod reports it, as far as the mock server reads it. */
export interface Issue {
  readonly code?: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
  readonly errors?: readonly (readonly Issue[])[]
}

/**
 * The issues at the ends of unions: of a union's members the one that fits best speaks, which is
 * the one that got deepest before it failed.
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
  issues.length +
  (issues.some((issue) => issue.path.length === path.length && issue.keys === undefined) ? 1e6 : 0)
