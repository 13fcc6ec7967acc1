/** The part of an OpenAPI document that the generator itself reads, after bundling. */
export interface Document {
  info: { title: string; version: string }
  /** What operations are grouped by, in the order in which they are shown. */
  tags?: { name: string; description?: string }[]
  paths: Record<string, PathItem>
  components: {
    schemas: Record<string, Schema>
    parameters?: Record<string, Parameter>
    responses?: Record<string, Response>
    securitySchemes: Record<string, { description?: string }>
  }
  /** What `Accept` says of an operation that has no success with content. */
  'x-textwire-accept'?: string
}

export interface Schema {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  enum?: unknown[]
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  /** Its TypeScript type, where that is another than the one of its JSON. */
  'x-textwire-type'?: string
}

export type Security = Record<string, string[]>

export type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  schema?: Schema
}

export type PathItem = Partial<Record<Method, Operation>> & {
  parameters?: (Parameter | Reference)[]
}

export type RetryClass = 'safe' | 'keyed' | 'unsafe'

/**
 * Whether an operation may be repeated. `safeWith` and `unsafeWith` are paths into its body, as in
 * `identity.external_id` or `events[].idempotency_key`, where `[]` means every element of the list.
 */
export interface Retry {
  class: RetryClass
  /** What makes an unsafe operation safe when it is there. */
  safeWith?: string
  /** What makes a safe operation unsafe when any of it is there. */
  unsafeWith?: string[]
}

export interface Operation {
  operationId: string
  summary: string
  tags?: string[]
  security: Security[]
  parameters?: (Parameter | Reference)[]
  requestBody?: Content
  responses: Record<string, Response | Reference>
  'x-textwire-retry': RetryClass | Retry
  'x-textwire-retry-why': string
  'x-textwire-idempotency'?: Idempotency
  /** Whether a success may come without the body that is described, because nothing in it is needed. */
  'x-textwire-may-be-empty'?: boolean
  /** What `Accept` says, where that is not the media type of a success. */
  'x-textwire-accept'?: string
}

export interface Idempotency {
  in: 'body'
  name: string
  replayedHeader: string
  retentionDays: number
}

export interface Response extends Content {
  description: string
  headers?: Record<string, unknown>
}

export interface Content {
  content?: Record<string, { schema?: Schema; examples?: Record<string, { value: unknown }> }>
}

export interface Reference {
  $ref: string
}

/** One provider: the name of its folder in `specs/` and in `packages/`, and its bundled document. */
export interface Api {
  name: string
  document: Document
}

export interface NamedOperation {
  path: string
  method: Method
  operation: Operation
  /** The parameters that every operation of the path has. */
  shared?: (Parameter | Reference)[]
}

const methods: readonly Method[] = ['get', 'put', 'post', 'patch', 'delete']

/** Every operation of a document, in the order of the document. */
export function operationsOf(document: Document): NamedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      return operation ? [{ path, method, operation, shared: item.parameters ?? [] }] : []
    }),
  )
}

/** A response, looked up when the operation only refers to it. */
export function resolveResponse(document: Document, response: Response | Reference): Response {
  return '$ref' in response ? found(document.components.responses, response) : response
}

/** The parameters of an operation, its own and those of its path. */
export function parametersOf(
  document: Document,
  { operation, shared = [] }: NamedOperation,
): Parameter[] {
  const all = [...shared, ...(operation.parameters ?? [])]
  return all.map((one) => ('$ref' in one ? found(document.components.parameters, one) : one))
}

/** The retry class of an operation and what bends it. */
export const retryOf = ({ 'x-textwire-retry': retry }: Operation): Retry =>
  typeof retry === 'string' ? { class: retry } : retry

/** The statuses of an operation that mean success. */
export const successOf = (operation: Operation): number[] =>
  Object.keys(operation.responses)
    .map(Number)
    .filter((status) => status >= 200 && status < 300)

/** The contents of each success of an operation, by media type; none where it has no content. */
export const successContents = (
  document: Document,
  operation: Operation,
): NonNullable<Content['content']>[] =>
  successOf(operation).map((status) => {
    const response = operation.responses[status]
    return response ? (resolveResponse(document, response).content ?? {}) : {}
  })

/** Whether a media type is JSON, alone or with a name of the provider's in front. */
export const isJson = (mediaType: string): boolean => /[/+]json *(;|$)/.test(mediaType)

/** The last part of a reference: the name under which the components have it. */
export const nameOf = (reference: Reference): string => reference.$ref.split('/').at(-1) ?? ''

function found<Component>(
  components: Record<string, Component> | undefined,
  reference: Reference,
): Component {
  const component = components?.[nameOf(reference)]
  if (component === undefined) throw new Error(`Nothing is at ${reference.$ref}`)
  return component
}
