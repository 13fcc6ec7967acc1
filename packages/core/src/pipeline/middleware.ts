import type { WireRequest } from '../wire/wire-request.ts'
import type { ReadResponse } from '../wire/read-response.ts'
import type { CallContext } from './call-context.ts'

/** The rest of the pipeline, from the next middleware to the transport. */
export type Next = (request: WireRequest, context: CallContext) => Promise<ReadResponse>

/**
 * One policy around the wire. It may change the request on its way in, judge the response on its way out, call
 * `next` more than once, or not at all. It never writes to the request it was given.
 */
export type Middleware = (
  request: WireRequest,
  next: Next,
  context: CallContext,
) => Promise<ReadResponse>

/** Joins middleware, outermost first, around what is innermost. Done once for each client. */
export function compose(middleware: readonly Middleware[], innermost: Next): Next {
  return middleware.reduceRight<Next>(
    (next, layer) => (request, context) => layer(request, next, context),
    innermost,
  )
}
