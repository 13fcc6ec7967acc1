import {
  type Api,
  type NamedOperation,
  operationsOf,
  resolveResponse,
  retryOf,
  successOf,
} from './api.ts'
import { banner } from './banner.ts'
import { checkOperation } from './check-operation.ts'

/**
 * The operation table of one API: what a client has to know of each operation, as data. Each row is a constant of its
 * own, so that a bundler can leave out those that nobody uses.
 */
export function operationsFile(api: Api): string {
  const named = operationsOf(api.document)
  const rows = named.map(
    (one) =>
      `export const ${one.operation.operationId} = {\n${source(tableEntry(api, one))}} as const satisfies Operation\n`,
  )
  const names = named.map(({ operation }) => `  ${operation.operationId},\n`)
  return `${banner(api)}${operationType}\n${rows.join('\n')}\nexport const operations = {\n${names.join('')}} as const\n`
}

const operationType = `/** What a client has to know of an operation. */
export interface Operation {
  /** The provider and the operation, as in \`onesignal.sendMessage\`. */
  readonly id: string
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** Below the base URL, with \`{name}\` where a path parameter goes. */
  readonly path: string
  /** The security schemes that the operation takes, the preferred one first; none when it takes no credentials. */
  readonly auth: readonly string[]
  /** The OAuth scopes that it needs, where it takes OAuth. */
  readonly scopes?: readonly string[]
  /** What the \`Accept\` header has to say, where that is not application/json. */
  readonly accept?: string
  /** Whether it may be repeated. */
  readonly retry: {
    readonly class: 'safe' | 'keyed' | 'unsafe'
    /**
     * The field of the body whose presence makes an unsafe operation safe: a path such as
     * \`identity.external_id\`, in which \`[]\` means every element of a list, as in \`events[].idempotency_key\`.
     */
    readonly safeWith?: string
    /** The fields of the body, written alike, each of which makes a safe operation unsafe. */
    readonly unsafeWith?: readonly string[]
  }
  /** Where the key goes that makes a repeat harmless, and how a replayed answer is told. */
  readonly idempotency: {
    readonly in: 'body'
    readonly name: string
    readonly replayedHeader: string
    readonly retentionDays: number
  } | null
  /** The statuses that mean success. */
  readonly success: readonly number[]
  /** Whether a success may come without a body. */
  readonly mayBeEmpty?: true
  /** Whether a success is a list of JSON, where it is an object everywhere else. */
  readonly isList?: true
}
`

function tableEntry(api: Api, named: NamedOperation) {
  checkOperation(api, named)
  const { path, method, operation } = named
  const accept = acceptOf(api, operation)
  const scopes = [
    ...new Set(operation.security.flatMap((alternative) => Object.values(alternative).flat())),
  ]
  const mayBeEmpty =
    operation['x-textwire-may-be-empty'] === true ||
    successTypes(api, operation).some((types) => types.length === 0)
  return {
    id: `${api.name}.${operation.operationId}`,
    method: method.toUpperCase(),
    path,
    auth: operation.security.flatMap((alternative) => Object.keys(alternative)),
    ...(scopes.length > 0 ? { scopes } : {}),
    ...(accept === 'application/json' ? {} : { accept }),
    retry: retryOf(operation),
    idempotency: operation['x-textwire-idempotency'] ?? null,
    success: successOf(operation),
    ...(mayBeEmpty ? { mayBeEmpty } : {}),
    ...(answersWithList(api, operation) ? { isList: true } : {}),
  }
}

/** The media types of each success, none where it has no content. */
const successTypes = (api: Api, operation: NamedOperation['operation']): string[][] =>
  successOf(operation).map((status) => {
    const response = operation.responses[status]
    return response ? Object.keys(resolveResponse(api.document, response).content ?? {}) : []
  })

function answersWithList(api: Api, operation: NamedOperation['operation']): boolean {
  const schemas = successOf(operation).map((status) => {
    const response = operation.responses[status]
    const content = response ? resolveResponse(api.document, response).content : undefined
    const schema = content?.['application/json']?.schema
    const name = schema?.$ref?.split('/').at(-1)
    return name === undefined ? schema : api.document.components.schemas[name]
  })
  return schemas.some((schema) => schema?.type === 'array')
}

// An operation that never answers with content still explains its refusals as JSON.
function acceptOf(api: Api, operation: NamedOperation['operation']): string {
  const types = successTypes(api, operation)
  const [accept = 'application/json', ...others] = new Set(types.flat())
  if (types.length === 0 || others.length > 0) {
    throw new Error(`${operation.operationId}: one media type of success expected, found ${types}`)
  }
  return accept
}

/** A table entry as source: one line a field. */
const source = (entry: Record<string, unknown>): string =>
  Object.entries(entry)
    .map(([key, value]) => `  ${key}: ${inline(value)},\n`)
    .join('')

const inline = (value: unknown): string =>
  Array.isArray(value) && value.length === 0
    ? '[]'
    : JSON.stringify(value, undefined, 1)
        .replaceAll(/\n\s*/g, ' ')
        .replaceAll(/"(\w+)":/g, '$1:')
