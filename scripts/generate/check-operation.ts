import { type Api, type NamedOperation, type RetryClass, resolveResponse } from './api.ts'

const classes: readonly RetryClass[] = ['safe', 'keyed', 'unsafe']

/**
 * Holds the extensions of an operation against the rest of it: a known retry class, and names of fields and headers
 * that the operation really has.
 */
export function checkOperation(api: Api, { operation }: NamedOperation): void {
  const { 'x-textwire-retry': retry, 'x-textwire-idempotency': idempotency } = operation
  const { class: retryClass, safeWith } = typeof retry === 'string' ? { class: retry } : retry
  const wrong = (what: string) => new Error(`${api.name}.${operation.operationId}: ${what}`)
  if (!classes.includes(retryClass))
    throw wrong(`x-textwire-retry is "${retryClass}", not one of ${classes}`)
  if ((retryClass === 'keyed') !== (idempotency !== undefined)) {
    throw wrong('x-textwire-idempotency belongs to class keyed, and to no other')
  }
  const fields = bodyFields(api, operation)
  if (safeWith !== undefined && !fields.includes(safeWith))
    throw wrong(`body has no field ${safeWith}`)
  if (idempotency === undefined) return
  if (!fields.includes(idempotency.name)) throw wrong(`body has no field ${idempotency.name}`)
  if (!successHeaders(api, operation).includes(idempotency.replayedHeader)) {
    throw wrong(`no success has a header ${idempotency.replayedHeader}`)
  }
}

function bodyFields(api: Api, operation: NamedOperation['operation']): string[] {
  const schema = operation.requestBody?.content?.['application/json']?.schema
  const name = schema?.$ref?.split('/').at(-1) ?? ''
  return Object.keys(api.document.components.schemas[name]?.properties ?? {})
}

const successHeaders = (api: Api, operation: NamedOperation['operation']) =>
  Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => Object.keys(resolveResponse(api.document, response).headers ?? {}))
