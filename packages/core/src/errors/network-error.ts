import { CallError } from './call-error.ts'

/**
 * No answer came, and the operation's retries are used up.
 *
 * `outcome` is `'not-sent'` when the connection was never made (refused, name not found, unreachable, connect
 * timeout) and `'unknown'` when it broke afterwards. `code` is the system's word, such as `ECONNREFUSED`;
 * `cause` is a masked copy of the original error.
 */
export class NetworkError extends CallError {
  override readonly name = 'NetworkError'
}
