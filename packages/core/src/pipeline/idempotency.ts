import { bodyField } from '../call/body-field.ts'
import type { InputProblem } from '../errors/invalid-input-error.ts'
import { kindOf } from '../wire/kind-of.ts'
import { isUuid } from '../wire/is-uuid.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { CallContext } from './call-context.ts'
import type { Middleware } from './middleware.ts'

/**
 * Gives a keyed operation its key, once for the whole call: every attempt carries the same one.
 *
 * A key that the caller put into the body or the options wins; otherwise a random UUID is made. The caller's
 * own body is never written to: the key is set into the serialised text.
 */
export function createIdempotency(randomUuid: () => string): Middleware {
  return (request, next, context) => {
    const rule = context.operation.idempotency
    if (rule === null || rule.in === 'derived') return next(request, context)
    const given = bodyField(context.input.body, rule.name)
    // `checkIdempotencyKey` has refused any key that is not a text.
    const key = (context.idempotencyKey = (given ??
      context.idempotencyKey ??
      randomUuid()) as string)
    return next(given === undefined ? withKeyInBody(request, rule.name, key) : request, context)
  }
}

const OPTION = 'options.idempotencyKey'

/**
 * Checks a key that the caller gave, before anything is built: the operation must know one, it must be a UUID
 * (RFC 9562), and body and options must not disagree.
 */
export function checkIdempotencyKey(context: CallContext): InputProblem[] {
  const { operation, idempotencyKey: option } = context
  const rule = operation.idempotency
  if (rule === null) {
    const message = 'has no effect on this operation'
    return option === undefined ? [] : [{ path: OPTION, message }]
  }
  const { body } = context.input
  if (!isPlain(body)) {
    return [{ path: 'body', message: `must be a plain object, to carry ${rule.name}` }]
  }
  const inBody = bodyField(body, rule.name)
  if (inBody !== undefined && option !== undefined && inBody !== option) {
    return [{ path: OPTION, message: `differs from ${rule.name} in the body` }]
  }
  const key = inBody === undefined ? option : inBody
  if (key === undefined || isUuid(key)) return []
  const message = 'must be a UUID, as crypto.randomUUID() makes'
  return [{ path: option === undefined ? rule.name : OPTION, message }]
}

/** Whether JSON writes it as an object: lists, dates and boxed texts come out as something else. */
function isPlain(body: unknown): boolean {
  return kindOf(body) === '[object Object]' && !('toJSON' in Object(body))
}

/** Sets the key into the serialised object, which starts with a brace because bodies are JSON objects. */
function withKeyInBody(request: WireRequest, name: string, key: string): WireRequest {
  const { body = '{}' } = request
  const field = `${JSON.stringify(name)}:${JSON.stringify(key)}`
  const rest = body.slice(1)
  return { ...request, body: `{${field}${rest === '}' ? '' : ','}${rest}` }
}
