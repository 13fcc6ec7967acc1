import { type Api, type NamedOperation, operationsOf, retryOf } from './api.ts'

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

${table([header, ...rows])}`
}

function row(api: Api, { path, method, operation }: NamedOperation): string[] {
  return [
    `\`${api.name}.${operation.operationId}\`<br>${operation.summary}`,
    `\`${method.toUpperCase()} ${path}\``,
    repeatable(operation),
    operation['x-textwire-retry-why'].trim(),
  ]
}

function repeatable(operation: NamedOperation['operation']): string {
  const retry = retryOf(operation)
  if (retry.safeWith) return `${retry.class}; safe with \`${retry.safeWith}\``
  const unsafeWith = retry.unsafeWith?.map((path) => `\`${path}\``).join(' or ')
  return unsafeWith ? `${retry.class}; unsafe with ${unsafeWith}` : retry.class
}

// Columns are as wide as the formatter makes them, so that it has nothing to change in a generated page.
function table(rows: readonly string[][]): string {
  const widths = header.map((_title, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`
  const [titles = [], ...body] = rows.map(line)
  return [titles, line(widths.map((width) => '-'.repeat(width))), ...body].join('')
}
