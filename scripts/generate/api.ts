/** The part of an OpenAPI document that the generator itself reads, after bundling. */
export interface Document {
  info: { title: string; version: string }
  paths: Record<string, PathItem>
  components: {
    schemas: Record<string, Schema>
    responses?: Record<string, Response>
    securitySchemes: Record<string, unknown>
  }
}

export interface Schema {
  $ref?: string
  properties?: Record<string, Schema>
}

export type Security = Record<string, string[]>

export type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'

export type PathItem = Partial<Record<Method, Operation>>

export type RetryClass = 'safe' | 'keyed' | 'unsafe'

export interface Operation {
  operationId: string
  summary: string
  security: Security[]
  requestBody?: Content
  responses: Record<string, Response | Reference>
  'x-textwire-retry': RetryClass | { class: RetryClass; safeWith?: string }
  'x-textwire-retry-why': string
  'x-textwire-idempotency'?: Idempotency
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
}

const methods: readonly Method[] = ['get', 'put', 'post', 'patch', 'delete']

/** Every operation of a document, in the order of the document. */
export function operationsOf(document: Document): NamedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      return operation ? [{ path, method, operation }] : []
    }),
  )
}

/** A response, looked up when the operation only refers to it. */
export function resolveResponse(document: Document, response: Response | Reference): Response {
  if (!('$ref' in response)) return response
  const name = response.$ref.split('/').at(-1) ?? ''
  const found = document.components.responses?.[name]
  if (!found) throw new Error(`No response "${name}" under components`)
  return found
}
