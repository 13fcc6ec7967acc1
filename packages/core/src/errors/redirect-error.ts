import { HttpError } from './http-error.ts'

/**
 * The provider answered with a redirect (3xx). None is followed: it would turn a POST into a GET, whose answer looks
 * like success, and could give the credentials to another host.
 *
 * `outcome` is `'unknown'` for 302 and 303, which often mean "done, look there"; an unsafe operation then ends in
 * `OutcomeUnknownError`. What to do: check `baseUrl` (host, region, path).
 */
export class RedirectError extends HttpError {
  override readonly name = 'RedirectError'
}
