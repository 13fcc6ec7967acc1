import type { ReadProviderError } from '@textwire/core'

interface AirshipErrorBody {
  readonly error?: unknown
  readonly errors?: unknown
  readonly error_code?: unknown
  readonly error_description?: unknown
  readonly message?: unknown
  readonly operation_id?: unknown
  readonly details?: { readonly error?: unknown; readonly path?: unknown }
}

/**
 * Reads Airship's error shapes: `error` in most places, `errors` as a text where SMS channels are registered,
 * `error_description` from the token endpoint, `details` with the path, and a bare text for 401.
 */
export const readAirshipError: ReadProviderError = ({ status, json, text }) => {
  if (typeof json !== 'object' || json === null) {
    return status === 401 && text ? { message: text.trim() } : {}
  }
  const body: AirshipErrorBody = json
  const details = typeof body.details === 'object' && body.details !== null ? body.details : {}
  const parts = [body.error, body.errors, body.error_description, body.message, details.error]
  const words = [...new Set(parts.filter((part) => typeof part === 'string'))]
  if (typeof details.path === 'string') words.push(`(at ${details.path})`)
  return {
    message: words.join(' ') || undefined,
    code: typeof body.error_code === 'number' ? String(body.error_code) : undefined,
    requestId: typeof body.operation_id === 'string' ? body.operation_id : undefined,
  }
}
