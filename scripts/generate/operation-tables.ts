import { type Api, type NamedOperation, operationsOf } from './api.ts'
import { markdownTable } from './markdown-table.ts'
import { repeatable } from './repeatable.ts'

const header = ['operation', 'request', 'credentials', 'may be repeated']

/**
 * What each kind of credentials is, and by theme each operation with those that it takes.
 *
 * @param heading What stands before the name of a theme.
 */
export function operationTables(api: Api, heading = '##'): string {
  const { tags = [] } = api.document
  const operations = operationsOf(api.document)
  const sections = tags.map(({ name, description = '' }) => {
    const rows = operations.filter(({ operation }) => operation.tags?.includes(name)).map(row)
    return rows.length > 0
      ? `\n${heading} ${capitalized(name)}\n\n${description.trim()}\n\n${markdownTable(header, rows)}`
      : ''
  })
  return credentialsOf(api) + sections.join('')
}

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
