import { ConfigurationError } from '../errors/configuration-error.ts'

/**
 * Checks a base URL and takes its trailing slashes off. A path is kept.
 *
 * @throws {ConfigurationError} When it is not an http(s) URL, or holds a user, a query or a fragment.
 */
export function toBaseUrl(value: string, setting = 'baseUrl'): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    const example = 'https://api.example.com or http://127.0.0.1:4010/path'
    throw new ConfigurationError(`${setting} must be an http(s) URL such as ${example}.`, { setting })
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError(`${setting} must not hold a user, a query or a fragment.`, { setting })
  }
  return (url.origin + url.pathname).replace(/\/+$/, '')
}
