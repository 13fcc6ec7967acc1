import type { WireRequest } from './wire-request.ts'
import type { WireResponse } from './wire-response.ts'
import type { WireStream } from './wire-stream.ts'

/**
 * Puts one request on the wire. Rejects only when no complete answer came; every HTTP status resolves.
 * Redirects are not followed: a 3xx is returned as it is.
 */
export interface Send {
  (request: WireRequest): Promise<WireResponse>
  /** The same for a body that is too large to be held, such as a file; for transports that can stream. */
  readonly open?: (request: WireRequest) => Promise<WireStream>
}
