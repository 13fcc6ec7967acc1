import { InvalidInputError } from '../errors/invalid-input-error.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { CallContext } from './call-context.ts'
import type { Middleware } from './middleware.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Gives a keyed operation its key, once for the whole call: every attempt carries the same one.
 *
 * A key that the caller put into the body or the options wins; otherwise a random UUID is made. The caller's
 * own body is never written to: the key is set into the serialised text.
 */
export function createIdempotency(randomUuid: () => string): Middleware {
  return (request, next, context) => {
    const rule = context.operation.idempotency
    if (rule === null) return next(request, context)
    const given = keyInBody(context, rule.name)
    if (given !== undefined) {
      context.idempotencyKey = given
      return next(request, context)
    }
    const key = (context.idempotencyKey ??= randomUuid())
    return next(withKeyInBody(request, rule.name, key), context)
  }
}

/**
 * Checks a key that the caller gave, before anything is built.
 *
 * @throws {InvalidInputError} When the operation knows no key, when it is not a UUID (RFC 9562), or when body
 *   and options disagree.
 */
export function checkIdempotencyKey(context: CallContext): void {
  const { operation } = context
  const rule = operation.idempotency
  const option = context.idempotencyKey
  if (rule === null) {
    if (option === undefined) return
    const message = 'this operation has no idempotency key; the provider would ignore it and text twice'
    throw new InvalidInputError(operation.id, [{ path: 'options.idempotencyKey', message }])
  }
  const inBody = keyInBody(context, rule.name)
  if (inBody !== undefined) checkUuid(operation.id, rule.name, inBody)
  if (option !== undefined) checkUuid(operation.id, 'options.idempotencyKey', option)
  if (inBody !== undefined && option !== undefined && inBody !== option) {
    const message = `differs from ${rule.name} in the body; give one of them`
    throw new InvalidInputError(operation.id, [{ path: 'options.idempotencyKey', message }])
  }
}

function checkUuid(operation: string, path: string, key: string): void {
  if (UUID.test(key)) return
  const message = `must be a UUID (RFC 9562), such as crypto.randomUUID() makes; got ${describe(key)}`
  throw new InvalidInputError(operation, [{ path, message }])
}

function describe(key: unknown): string {
  return typeof key === 'string' ? `a text of ${key.length} characters` : `a ${typeof key}`
}

function keyInBody(context: CallContext, name: string): string | undefined {
  const { body } = context.input
  if (typeof body !== 'object' || body === null || !(name in body)) return undefined
  // The field's type is the provider's; anything that is not a text is refused by `checkUuid`.
  const value = (body as Record<string, unknown>)[name]
  return value === undefined ? undefined : (value as string)
}

/** Sets the key into the serialised object, which starts with a brace because bodies are JSON objects. */
function withKeyInBody(request: WireRequest, name: string, key: string): WireRequest {
  const body = request.body ?? '{}'
  const field = `${JSON.stringify(name)}:${JSON.stringify(key)}`
  const rest = body.slice(1)
  return { ...request, body: `{${field}${rest === '}' ? '' : ','}${rest}` }
}
