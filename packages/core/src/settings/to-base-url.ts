import { ConfigurationError } from '../errors/configuration-error.ts'

/**
 * Checks a base URL and takes its trailing slashes off. A path is kept.
 *
 * @throws {ConfigurationError} When it is not an http(s) URL, or holds a user, a query or a fragment.
 */
export function toBaseUrl(value: string, setting = 'baseUrl'): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (
    url &&
    /^https?:$/.test(url.protocol) &&
    !(url.username || url.password || url.search || url.hash)
  ) {
    return (url.origin + url.pathname).replace(/\/+$/, '')
  }
  throw new ConfigurationError(
    `${setting} must be an http(s) URL without user, query and fragment.`,
    { setting },
  )
}
