import { type Api, type NamedOperation, type RetryClass, resolveResponse, retryOf } from './api.ts'
import { checkMoments } from './check-moments.ts'
import { hasField } from './has-field.ts'

const classes: readonly RetryClass[] = ['safe', 'keyed', 'unsafe']

/**
 * Holds the extensions of an operation against the rest of it: a known retry class, names of fields and headers that
 * the operation really has, and moments where a client can deal with them.
 */
export function checkOperation(api: Api, named: NamedOperation): void {
  const { operation } = named
  const idempotency = operation['x-textwire-idempotency']
  const retry = retryOf(operation)
  const wrong = (what: string) => new Error(`${api.name}.${operation.operationId}: ${what}`)
  if (!classes.includes(retry.class))
    throw wrong(`x-textwire-retry is "${retry.class}", not one of ${classes}`)
  if ((retry.class === 'keyed') !== (idempotency !== undefined)) {
    throw wrong('x-textwire-idempotency belongs to class keyed, and to no other')
  }
  if (retry.safeWith !== undefined && retry.class !== 'unsafe')
    throw wrong('safeWith belongs to class unsafe, and to no other')
  if (retry.unsafeWith !== undefined && retry.class !== 'safe')
    throw wrong('unsafeWith belongs to class safe, and to no other')
  const body = operation.requestBody?.content?.['application/json']?.schema
  for (const path of [retry.safeWith, ...(retry.unsafeWith ?? []), idempotency?.name]) {
    if (path !== undefined && !hasField(api.document, body, path))
      throw wrong(`body has no field ${path}`)
  }
  checkMoments(api, named)
  if (idempotency === undefined) return
  if (!successHeaders(api, operation).includes(idempotency.replayedHeader)) {
    throw wrong(`no success has a header ${idempotency.replayedHeader}`)
  }
}

const successHeaders = (api: Api, operation: NamedOperation['operation']) =>
  Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => Object.keys(resolveResponse(api.document, response).headers ?? {}))
