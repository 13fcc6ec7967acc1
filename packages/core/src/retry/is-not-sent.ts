/**
 * Codes that mean that the connection was never made. It is a whitelist on purpose: whatever is not on it may
 * have happened after the request left, a reset on a reused keep-alive socket included.
 */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_CLOSED', // the pool was closed before
  'ConnectionRefused', // Bun
])

/** Codes that also occur on open connections; they count only when the system call was `connect`. */
const CONNECT_ONLY = new Set([
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'EADDRNOTAVAIL',
  'EHOSTDOWN',
  'ENETDOWN',
])

const MAX_CAUSES = 8

/** Whether a transport's error proves that the request never left this machine. */
export function isNotSent(error: unknown): boolean {
  for (let current = error, depth = 0; depth < MAX_CAUSES && isRecord(current); depth += 1) {
    // Node tries every address of a host; the request is unsent only if each of them failed to connect.
    if (Array.isArray(current['errors']) && current['errors'].length > 0) {
      return current['errors'].every((inner) => isNotSent(inner))
    }
    if (typeof current['code'] === 'string')
      return neverConnected(current['code'], current['syscall'])
    current = current['cause']
  }
  return false
}

function neverConnected(code: string, syscall: unknown): boolean {
  return NEVER_CONNECTED.has(code) || (CONNECT_ONLY.has(code) && syscall === 'connect')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
