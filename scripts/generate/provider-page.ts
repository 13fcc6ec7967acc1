import { type Api, type NamedOperation, operationsOf } from './api.ts'
import { markdownTable } from './markdown-table.ts'
import { repeatable } from './repeatable.ts'

const header = ['operation', 'request', 'credentials', 'may be repeated']

/** The page of one provider: by theme, each operation with the credentials that it takes. */
export function providerPage(api: Api): string {
  const { info, tags = [] } = api.document
  const operations = operationsOf(api.document)
  const sections = tags.map(({ name, description = '' }) => {
    const rows = operations.filter(({ operation }) => operation.tags?.includes(name)).map(row)
    return rows.length > 0
      ? `\n## ${capitalized(name)}\n\n${description.trim()}\n\n${markdownTable(header, rows)}`
      : ''
  })
  return `# Operations of ${info.title}

<!-- Generated from specs/${api.name}/ by \`pnpm generate\`. -->

An operation takes any one of the credentials that stand beside it; the scopes that OAuth needs follow in brackets. What
_safe_, _keyed_ and _unsafe_ mean, and why an operation is one of them, is said in [all operations](operations.md).

${credentialsOf(api)}${sections.join('')}`
}

/** What each kind of credentials is. */
const credentialsOf = (api: Api): string =>
  Object.entries(api.document.components.securitySchemes)
    .map(
      ([name, { description = '' }]) =>
        `- _${name}_: ${description.trim().replaceAll(/\s+/g, ' ')}\n`,
    )
    .join('')

const row = ({ path, method, operation }: NamedOperation): string[] => [
  `\`${operation.operationId}\`<br>${operation.summary}`,
  `\`${method.toUpperCase()} ${path}\``,
  operation.security.flatMap(Object.entries).map(credential).join(', ') || 'none',
  repeatable(operation),
]

const credential = ([name, scopes]: [string, string[]]): string =>
  scopes.length > 0 ? `${name} (${scopes.map((scope) => `\`${scope}\``).join(', ')})` : name

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
