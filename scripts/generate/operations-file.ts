import { type Api, type NamedOperation, operationsOf, resolveResponse } from './api.ts'
import { banner } from './banner.ts'
import { checkOperation } from './check-operation.ts'

/** The operation table of one API: what a client has to know of each operation, as data. */
export function operationsFile(api: Api): string {
  const entries = operationsOf(api.document).map(
    (named) => `  ${named.operation.operationId}: {\n${source(tableEntry(api, named))}  },\n`,
  )
  return `${banner(api)}${operationType}\nexport const operations = {\n${entries.join('')}} as const satisfies Record<string, Operation>\n`
}

const operationType = `/** What a client has to know of an operation. */
export interface Operation {
  /** The provider and the operation, as in \`onesignal.sendMessage\`. */
  readonly id: string
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** Below the base URL, with \`{name}\` where a path parameter goes. */
  readonly path: string
  /** The security schemes that the operation takes, the preferred one first. */
  readonly auth: readonly string[]
  /** The OAuth scopes that it needs, where it takes OAuth. */
  readonly scopes?: readonly string[]
  /** What the \`Accept\` header has to say, where that is not application/json. */
  readonly accept?: string
  /** Whether it may be repeated; \`safeWith\` names the field of the body whose presence makes it safe. */
  readonly retry: { readonly class: 'safe' | 'keyed' | 'unsafe'; readonly safeWith?: string }
  /** Where the key goes that makes a repeat harmless, and how a replayed answer is told. */
  readonly idempotency: {
    readonly in: 'body'
    readonly name: string
    readonly replayedHeader: string
    readonly retentionDays: number
  } | null
  /** The statuses that mean success. */
  readonly success: readonly number[]
}
`

function tableEntry(api: Api, named: NamedOperation) {
  checkOperation(api, named)
  const { path, method, operation } = named
  const retry = operation['x-textwire-retry']
  const accept = acceptOf(api, operation)
  const scopes = [
    ...new Set(operation.security.flatMap((alternative) => Object.values(alternative).flat())),
  ]
  return {
    id: `${api.name}.${operation.operationId}`,
    method: method.toUpperCase(),
    path,
    auth: operation.security.flatMap((alternative) => Object.keys(alternative)),
    ...(scopes.length > 0 ? { scopes } : {}),
    ...(accept === 'application/json' ? {} : { accept }),
    retry: typeof retry === 'string' ? { class: retry } : retry,
    idempotency: operation['x-textwire-idempotency'] ?? null,
    success: successOf(operation),
  }
}

const successOf = (operation: NamedOperation['operation']) =>
  Object.keys(operation.responses)
    .map(Number)
    .filter((status) => status >= 200 && status < 300)

function acceptOf(api: Api, operation: NamedOperation['operation']): string {
  const types = successOf(operation).flatMap((status) => {
    const response = operation.responses[status]
    return response ? Object.keys(resolveResponse(api.document, response).content ?? {}) : []
  })
  const [accept, ...others] = new Set(types)
  if (accept === undefined || others.length > 0) {
    throw new Error(`${operation.operationId}: one media type of success expected, found ${types}`)
  }
  return accept
}

/** A table entry as source: one line a field. */
const source = (entry: Record<string, unknown>): string =>
  Object.entries(entry)
    .map(([key, value]) => `    ${key}: ${inline(value)},\n`)
    .join('')

const inline = (value: unknown): string =>
  JSON.stringify(value, undefined, 1)
    .replaceAll(/\n\s*/g, ' ')
    .replaceAll(/"(\w+)":/g, '$1:')
