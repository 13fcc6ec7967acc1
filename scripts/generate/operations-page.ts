import { type Api, type NamedOperation, operationsOf } from './api.ts'

/** The page that says, for every operation, whether it may be repeated and why. */
export function operationsPage(apis: readonly Api[]): string {
  const rows = apis.flatMap((api) => operationsOf(api.document).map((named) => row(api, named)))
  return `# Operations

<!-- Generated from specs/ by \`pnpm generate\`. -->

What each operation does, and what happens when it is repeated. *Safe* may be repeated at any time. *Keyed* may be
repeated under the same key. *Unsafe* is repeated only when it is certain that the request was not accepted: it
never left, or was answered with 429. Otherwise the call ends in \`OutcomeUnknownError\`.

| operation | request | may be repeated | why |
|---|---|---|---|
${rows.join('\n')}
`
}

function row(api: Api, { path, method, operation }: NamedOperation): string {
  const cells = [
    `\`${api.name}.${operation.operationId}\`<br>${operation.summary}`,
    `\`${method.toUpperCase()} ${path}\``,
    repeatable(operation),
    operation['x-textwire-retry-why'].trim(),
  ]
  return `| ${cells.join(' | ')} |`
}

function repeatable(operation: NamedOperation['operation']): string {
  const retry = operation['x-textwire-retry']
  if (typeof retry === 'string') return retry
  return retry.safeWith ? `${retry.class}; safe with \`${retry.safeWith}\`` : retry.class
}
