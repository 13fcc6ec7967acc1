import type { CallOptions } from '../call/call-options.ts'
import type { Clock } from '../wire/clock.ts'
import type { Operation } from '../wire/operation.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { CallContext } from './call-context.ts'
import { isPromiseLike, untilDeadline } from './deadline.ts'
import type { Middleware } from './middleware.ts'

/** Supplies the credentials of each attempt. */
export interface Authorizer {
  /**
   * The headers that authorise one attempt, lower-case names. A failure must be a `TextwireError`: anything else
   * would be taken for the transport's. A provider's own call options, such as a token for this call, come along.
   *
   * @throws {ConfigurationError} When the client's kind of credential does not work for the operation.
   */
  headers(
    operation: Operation,
    options?: CallOptions,
  ): Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>
  /** Told of headers that were refused with 401; `true` when fresh ones can be had. */
  renew?(refused: Readonly<Record<string, string>>): boolean
}

/**
 * Puts fresh credentials on each attempt. A refused token is renewed once, if the call may send another request: a
 * 401 was not carried out.
 */
export function createAuth(authorizer: Authorizer, clock: Clock): Middleware {
  return async (request, next, context) => {
    const authorised = await authorise(request, authorizer, context, clock)
    const response = await next(authorised, context)
    // A refused token is forgotten even if this call may not try again.
    const isRenewed = response.status === 401 && authorizer.renew?.(authorised.headers)
    if (!isRenewed || context.attempts.length >= context.policy.maxAttempts) return response
    return next(await authorise(request, authorizer, context, clock), context)
  }
}

function authorise(
  request: WireRequest,
  authorizer: Authorizer,
  context: CallContext,
  clock: Clock,
): WireRequest | PromiseLike<WireRequest> {
  const credentials = untilDeadline(
    authorizer.headers(context.operation, context.options),
    context,
    clock,
  )
  const add = (headers: Readonly<Record<string, string>>) => ({
    ...request,
    headers: { ...request.headers, ...headers },
  })
  // Credentials that are at hand cost no promise.
  return isPromiseLike(credentials) ? credentials.then(add) : add(credentials)
}
