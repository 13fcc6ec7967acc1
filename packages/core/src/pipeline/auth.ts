import type { Clock } from '../wire/clock.ts'
import type { Operation } from '../wire/operation.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { CallContext } from './call-context.ts'
import { untilDeadline } from './deadline.ts'
import type { Middleware } from './middleware.ts'

/** Supplies the credentials of each attempt. */
export interface Authorizer {
  /**
   * The headers that authorise one attempt, lower-case names. A failure must be a `TextwireError`: anything else
   * would be taken for the transport's.
   *
   * @throws {ConfigurationError} When the client's kind of credential does not work for the operation.
   */
  headers(
    operation: Operation,
    limits: { signal: AbortSignal | undefined; deadlineMs: number },
  ): Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>
  /** Drops a token that was refused with 401; `true` when a fresh one can be had. */
  renew?(): boolean
}

/** Puts fresh credentials on each attempt. A refused token is renewed once: a 401 was not carried out. */
export function createAuth(authorizer: Authorizer, clock: Clock): Middleware {
  return async (request, next, context) => {
    const response = await next(await authorise(request, authorizer, context, clock), context)
    if (response.status !== 401 || !authorizer.renew?.()) return response
    return next(await authorise(request, authorizer, context, clock), context)
  }
}

function authorise(
  request: WireRequest,
  authorizer: Authorizer,
  context: CallContext,
  clock: Clock,
): WireRequest | PromiseLike<WireRequest> {
  const { operation, signal, deadlineAt } = context
  const limits = { signal, deadlineMs: deadlineAt - clock.now() }
  const credentials = untilDeadline(authorizer.headers(operation, limits), context, clock)
  const add = (headers: Readonly<Record<string, string>>) => ({
    ...request,
    headers: { ...request.headers, ...headers },
  })
  // Credentials that are at hand cost no promise.
  return isPromiseLike(credentials) ? credentials.then(add) : add(credentials)
}

function isPromiseLike<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && 'then' in value
}
