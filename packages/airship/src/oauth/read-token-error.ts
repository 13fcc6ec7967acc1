import type { ReadProviderError } from '@textwire/core'

/**
 * Reads the refusals of the token endpoint: `error` is a code, `error_description` is words, and there is no `ok`
 * (RFC 6749, section 5.2).
 */
export const readTokenError: ReadProviderError = ({ json, text }) => {
  if (typeof json !== 'object' || json === null) {
    // A page of HTML says nothing.
    return text && !text.trimStart().startsWith('<') ? { message: text.trim() } : {}
  }
  const { error, error_description: description }: Readonly<Record<string, unknown>> = { ...json }
  const words = [error, description].filter((part) => typeof part === 'string' && part !== '')
  return {
    message: words.join(': ') || undefined,
    code: typeof error === 'string' && error !== '' ? error : undefined,
  }
}
