import { ConfigurationError, isHeaderSafe } from '@textwire/core'

/**
 * Reads an option that must be there, and takes spaces off its ends.
 *
 * @throws {ConfigurationError} When it is missing, or could not stand in a header. The value is not repeated.
 */
export function readText(value: unknown, setting: string): string {
  if (typeof value === 'string' && isHeaderSafe(value.trim())) return value.trim()
  const message =
    value === undefined || value === null
      ? `option ${setting} is missing.`
      : `option ${setting} must be a text without spaces, line breaks and non-ASCII characters.`
  throw new ConfigurationError(message, { setting })
}
