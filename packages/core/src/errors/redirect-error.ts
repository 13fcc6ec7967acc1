import { HttpError } from './http-error.ts'

/**
 * The provider answered with a redirect (3xx) that is not followed: every redirect of a write, and any
 * redirect that leaves the host that the credentials belong to. Following would turn a POST into a GET, whose
 * answer looks like success.
 *
 * What to do: check `baseUrl` (host, region, path).
 */
export class RedirectError extends HttpError {
  override readonly name = 'RedirectError'
}
