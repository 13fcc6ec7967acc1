import { HttpError, NetworkError, TimeoutError } from '@textwire/core'
import type { ConnectionLost } from './connection-lost.ts'
import type { ReconnectReason } from './reconnect.ts'

/** Never done, however often it is asked for. */
const FINAL_SERVER_ERRORS = [501, 505]

/** Why a connection was lost, when another one can mend it; undefined when it cannot. */
export function reasonOf({ phase, cause }: ConnectionLost): ReconnectReason | undefined {
  if (phase === 'open') return cause instanceof TimeoutError ? 'idle' : 'dropped'
  if (cause instanceof NetworkError || cause instanceof TimeoutError) return 'unreachable'
  return cause instanceof HttpError ? reasonOfStatus(cause.status) : undefined
}

function reasonOfStatus(status: number): ReconnectReason | undefined {
  if (status === 404) return 'noData'
  if (status === 402) return 'tooManyConnections'
  const isRefused = status === 429 || (status >= 500 && !FINAL_SERVER_ERRORS.includes(status))
  return isRefused ? 'refused' : undefined
}
