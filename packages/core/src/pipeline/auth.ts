import { ConfigurationError } from '../errors/configuration-error.ts'
import { TextwireError } from '../errors/textwire-error.ts'
import type { Clock } from '../wire/clock.ts'
import type { Operation } from '../wire/operation.ts'
import type { CallContext } from './call-context.ts'
import type { Middleware } from './middleware.ts'

/** Supplies the credentials of each attempt. */
export interface Authorizer {
  /**
   * The headers that authorise one attempt, lower-case names.
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
    const authorised = async () => ({
      ...request,
      headers: { ...request.headers, ...(await credentials(authorizer, context, clock)) },
    })
    const response = await next(await authorised(), context)
    if (response.status !== 401 || !authorizer.renew?.()) return response
    return next(await authorised(), context)
  }
}

async function credentials(authorizer: Authorizer, context: CallContext, clock: Clock) {
  const { operation, signal, deadlineAt } = context
  try {
    return await authorizer.headers(operation, { signal, deadlineMs: deadlineAt - clock.now() })
  } catch (cause) {
    if (TextwireError.is(cause) || signal?.aborted) throw cause
    const message = `${operation.id} was not sent: its credentials could not be obtained.`
    throw new ConfigurationError(message, { setting: 'auth', cause })
  }
}
