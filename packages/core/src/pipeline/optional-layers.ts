import { createBeforeCall } from './before-call.ts'
import { createRateLimit } from './rate-limit.ts'

/** The layers of the pipeline that a client can do without; the options of the same names need them. */
export interface OptionalLayers {
  readonly beforeCall?: typeof createBeforeCall
  readonly rateLimit?: typeof createRateLimit
}

/** All of them. A client that is to be as small as it can be leaves them out, and a bundler then does too. */
export const optionalLayers: OptionalLayers = {
  beforeCall: createBeforeCall,
  rateLimit: createRateLimit,
}
