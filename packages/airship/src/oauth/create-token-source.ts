import { ConfigurationError, createCaller, isHeaderSafe, toClock } from '@textwire/core'
import type { WireOptions } from '@textwire/core'
import type { AirshipOAuth } from '../airship-options.ts'
import { defaultPolicy } from '../default-policy.ts'
import { readAirshipError } from '../read-airship-error.ts'
import { tokenOperation } from './token-operation.ts'

/** A token is renewed this long before it expires, so that it does not expire on the way. */
const EARLY_MS = 60_000

/** The answer as it should be; what is in it is checked. */
interface TokenAnswer {
  readonly access_token?: unknown
  readonly expires_in?: unknown
}

/** Hands out a valid access token. */
export interface TokenSource {
  get(): Promise<string>
  /** Forgets a token that was refused, unless it has been replaced already. */
  drop(token: string): void
}

/**
 * Keeps one access token per client: made when first needed, renewed early, and fetched once however many calls
 * ask for it at the same time. Nobody's deadline or abort but its own ends the fetch: it is shared.
 */
export function createTokenSource(
  oauth: AirshipOAuth,
  appKey: string,
  tokenUrl: string,
  options: WireOptions,
): TokenSource {
  const { now } = toClock(options.clock)
  const fetchToken = createTokenCall(oauth, appKey, tokenUrl, options)
  let current: { token: string; renewAt: number } | undefined
  let flight: Promise<string> | undefined
  const renew = async () => {
    const { access_token: token, expires_in: seconds } = await fetchToken()
    if (typeof token !== 'string' || !isHeaderSafe(token)) {
      const message = 'nothing was sent: the token endpoint answered without a usable access_token.'
      throw new ConfigurationError(message, { setting: 'oauth' })
    }
    const lifeMs = (typeof seconds === 'number' && seconds > 0 ? seconds : 3600) * 1000
    current = { token, renewAt: now() + Math.max(lifeMs - EARLY_MS, lifeMs / 2) }
    return token
  }
  return {
    get() {
      if (current !== undefined && now() < current.renewAt) return Promise.resolve(current.token)
      flight ??= renew().finally(() => (flight = undefined))
      return flight
    },
    drop(token) {
      if (current?.token === token) current = undefined
    },
  }
}

function createTokenCall(
  oauth: AirshipOAuth,
  appKey: string,
  tokenUrl: string,
  options: WireOptions,
): () => PromiseLike<TokenAnswer> {
  const { rateLimit: _rateLimit, validate: _validate, ...wire } = options
  const basic = btoa(`${oauth.clientId}:${oauth.clientSecret}`)
  const call = createCaller(
    {
      name: 'airship',
      baseUrl: tokenUrl,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      authorizer: { headers: () => ({ authorization: `Basic ${basic}` }) },
      readError: readAirshipError,
      policy: defaultPolicy,
      secrets: [oauth.clientSecret, basic],
    },
    { ...wire, baseUrl: tokenUrl },
  )
  const form = new URLSearchParams({ grant_type: 'client_credentials', sub: `app:${appKey}` })
  if (oauth.scope !== undefined) form.set('scope', oauth.scope.join(' '))
  const body = form.toString()
  return () => call<TokenAnswer>(tokenOperation, { body })
}
