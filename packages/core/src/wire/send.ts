import type { WireRequest } from './wire-request.ts'
import type { WireResponse } from './wire-response.ts'

/**
 * Puts one request on the wire. Rejects only when no complete answer came; every HTTP status resolves.
 * Redirects are not followed: a 3xx is returned as it is.
 */
export type Send = (request: WireRequest) => Promise<WireResponse>
