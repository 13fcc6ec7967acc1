import { CallError } from './call-error.ts'
import type { CallErrorOptions } from './call-error.ts'

/**
 * A request that may text a person left this machine, and nobody can say whether it was carried out: the
 * connection died, the answer took too long or cannot be read, or the provider failed with a 5xx.
 *
 * It was **not** sent again. `cause` is what happened (a `ServerError`, `TimeoutError`, `NetworkError` or
 * `UnreadableResponseError`). What to do: look it up (a delivery report, the provider's dashboard, an SMS
 * channel's state) before sending again, or decide that a second text is the lesser harm.
 */
export class OutcomeUnknownError extends CallError {
  override readonly name = 'OutcomeUnknownError'
  /** The HTTP status, when an answer came at all. */
  readonly status: number | undefined

  constructor(message: string, options: CallErrorOptions & { status?: number | undefined }) {
    super(message, options)
    this.status = options.status
  }
}
