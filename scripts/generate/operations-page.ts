import { type Api, type NamedOperation, operationsOf } from './api.ts'
import { markdownTable } from './markdown-table.ts'
import { repeatable } from './repeatable.ts'

const header = ['operation', 'request', 'may be repeated', 'why']

/** The page that says, for every operation, whether it may be repeated and why. */
export function operationsPage(apis: readonly Api[]): string {
  const rows = apis.flatMap((api) => operationsOf(api.document).map((named) => row(api, named)))
  return `# Operations

<!-- Generated from specs/ by \`pnpm generate\`. -->

What each operation does, and what happens when it is repeated. _Safe_ may be repeated at any time. _Keyed_ may be
repeated under the same key. _Unsafe_ is repeated only when it is certain that the request was not accepted: it
never left, or was answered with 429. Otherwise the call ends in \`OutcomeUnknownError\`. Where a field of the body
changes this, the field is named; \`[]\` stands for every element of a list.

${markdownTable(header, rows)}`
}

function row(api: Api, { path, method, operation }: NamedOperation): string[] {
  return [
    `\`${api.name}.${operation.operationId}\`<br>${operation.summary}`,
    `\`${method.toUpperCase()} ${path}\``,
    repeatable(operation),
    operation['x-textwire-retry-why'].trim(),
  ]
}
