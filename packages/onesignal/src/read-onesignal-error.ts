import type { ReadProviderError } from '@textwire/core'

/**
 * Reads OneSignal's many error shapes: a list of texts, a list of `{ code, title }`, one text, a map of lists,
 * or `{ success: false }` alone. Pages and empty bodies have no words of their own.
 */
export const readOneSignalError: ReadProviderError = ({ json }) => {
  const body = asRecord(json)
  const said = body['errors'] ?? body['error'] ?? body['message']
  const { code } = asRecord(Array.isArray(said) ? said[0] : undefined)
  return {
    message: wordsOf(said) || (body['success'] === false ? 'no reason given' : undefined),
    code: typeof code === 'string' ? code : undefined,
  }
}

function wordsOf(said: unknown): string {
  if (typeof said === 'string') return said
  if (Array.isArray(said)) return said.map(wordsOf).join(' ')
  const entries = asRecord(said)
  if (typeof entries['title'] === 'string') return entries['title']
  return Object.entries(entries)
    .map(([key, item]) => `${key}: ${wordsOf(item)}`)
    .join(' ')
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  // Any object can be read by name; what is found is checked where it is used.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
