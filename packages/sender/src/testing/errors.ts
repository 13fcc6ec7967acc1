import { createRedactor, RateLimitError } from '@textwire/core'

/** A 429 that wants half a minute's pause. */
export const tooMany = (outcome: 'not-sent' | 'unknown'): RateLimitError =>
  new RateLimitError('No.', {
    code: 'http429',
    outcome,
    operation: 'modem.deliver',
    method: 'POST',
    url: 'http://localhost/',
    attempts: [],
    redactor: createRedactor([]),
    status: 429,
    retryAfterMs: 30_000,
  })

/** A connection that was never made. */
export const refused = (): Error =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('connect ECONNREFUSED'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
    }),
  })

/** An answer that never came, although the request had left. */
export const lost = (): Error =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
  })
