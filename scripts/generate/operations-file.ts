import {
  type Api,
  type NamedOperation,
  isJson,
  nameOf,
  operationsOf,
  retryOf,
  successContents,
  successOf,
} from './api.ts'
import { banner } from './banner.ts'
import { checkOperation } from './check-operation.ts'
import { momentsOf } from './moments-of.ts'

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
  /** The media type of the body, where that is not JSON: \`text/csv\`, say. The body is a text then. */
  readonly contentType?: string
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
  /** Whether a success is no JSON but a text to be read piece by piece: CSV, or one JSON a line. */
  readonly streams?: true
  /**
   * The fields that are moments, where there are any, as paths such as \`schedule.scheduled_time\`, in which \`[]\` means
   * every element of a list and \`*\` every key of an object. A field that may also be any other text is not among them, and
   * of a schema within itself only the outermost is followed.
   */
  readonly dates?: {
    /** Of the body. */
    readonly body?: readonly string[]
    /** Of the query. */
    readonly query?: readonly string[]
    /** Of a success. */
    readonly answer?: readonly string[]
  }
}
`

function tableEntry(api: Api, named: NamedOperation) {
  checkOperation(api, named)
  const { path, method, operation } = named
  const accept = acceptOf(api, operation)
  const scopes = [
    ...new Set(operation.security.flatMap((alternative) => Object.values(alternative).flat())),
  ]
  const contents = successContents(api.document, operation)
  const contentType = Object.keys(operation.requestBody?.content ?? {}).find(
    (type) => !isJson(type),
  )
  const mayBeEmpty =
    operation['x-textwire-may-be-empty'] === true ||
    contents.some((content) => Object.keys(content).length === 0)
  const dates = momentsOf(api.document, named)
  return {
    id: `${api.name}.${operation.operationId}`,
    method: method.toUpperCase(),
    path,
    auth: operation.security.flatMap((alternative) => Object.keys(alternative)),
    ...(scopes.length > 0 ? { scopes } : {}),
    ...(accept === 'application/json' ? {} : { accept }),
    ...(contentType === undefined ? {} : { contentType }),
    retry: retryOf(operation),
    idempotency: operation['x-textwire-idempotency'] ?? null,
    success: successOf(operation),
    ...(mayBeEmpty ? { mayBeEmpty } : {}),
    ...(answersWithList(api, contents) ? { isList: true } : {}),
    ...(contents.flatMap(Object.keys).some((type) => !isJson(type)) ? { streams: true } : {}),
    ...(Object.keys(dates).length > 0 ? { dates } : {}),
  }
}

type Contents = ReturnType<typeof successContents>

function answersWithList(api: Api, contents: Contents): boolean {
  const schemas = contents.map((content) => {
    const schema = content['application/json']?.schema
    return schema?.$ref === undefined
      ? schema
      : api.document.components.schemas[nameOf({ $ref: schema.$ref })]
  })
  return schemas.some((schema) => schema?.type === 'array')
}

// An operation that never answers with content still explains its refusals.
function acceptOf(api: Api, operation: NamedOperation['operation']): string {
  const contents = successContents(api.document, operation)
  const [type = api.document['x-textwire-accept'] ?? 'application/json', ...others] = new Set(
    contents.flatMap(Object.keys),
  )
  if (contents.length === 0 || others.length > 0) {
    const found = contents.map((content) => Object.keys(content))
    throw new Error(`${operation.operationId}: one media type of success expected, found ${found}`)
  }
  return operation['x-textwire-accept'] ?? type
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
