import type { Exchange } from '../../world/exchange.ts'
import { siteNames } from '../../world/sites.ts'

/** Source: Airship, "OAuth 2.0": an assertion is good for ten minutes at most. */
const LIFETIME_S = 600

/** What is wrong with the claims of an assertion; undefined if nothing is. */
export function claimsProblem(
  { iss, aud, exp, iat, nonce }: Readonly<Record<string, unknown>>,
  clientId: string,
  exchange: Exchange,
  now: number,
): string | undefined {
  const nowS = now / 1000
  if (iss !== clientId) return 'iss has to be the id of the client.'
  if (!isAudience(aud, exchange)) return 'aud has to be the URL of this endpoint.'
  if (typeof iat !== 'number') return 'iat is missing.'
  if (typeof exp !== 'number') return 'exp is missing.'
  if (exp <= nowS) return 'The assertion has expired.'
  if (exp > nowS + LIFETIME_S) return 'exp is more than ten minutes ahead.'
  return typeof nonce === 'string' && nonce.length >= 1 && nonce.length <= 50
    ? undefined
    : 'nonce has to have 1 to 50 characters.'
}

/** The URL that was called; behind a base path, the public ones of both regions as well. */
function isAudience(aud: unknown, { origin, path, site }: Exchange): boolean {
  if (aud === `${origin}${path}`) return true
  return site === undefined && siteNames('token').some((host) => aud === `https://${host}/token`)
}
