/**
 * What became of one attempt.
 *
 * - `answered`: a whole answer came, with this status.
 * - `unreadable`: the status says success, the body is lost or is not what was promised.
 * - `notSent`: the connection was never made, so the request certainly did not leave.
 * - `lost`: a connection existed and no answer came (reset, closed, timed out). The request may have been read.
 */
export type Outcome =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly retryAfterMs?: number | undefined
    }
  | { readonly kind: 'unreadable'; readonly status: number }
  | { readonly kind: 'notSent' }
  | { readonly kind: 'lost' }
