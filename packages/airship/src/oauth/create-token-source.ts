import { createCaller, systemClock } from '@textwire/core'
import type { WireOptions } from '@textwire/core'
import type { AirshipOAuth } from '../airship-options.ts'
import { defaultPolicy } from '../default-policy.ts'
import { readAirshipError } from '../read-airship-error.ts'
import { tokenOperation } from './token-operation.ts'

/** A token is renewed this long before it expires, so that it does not expire on the way. */
const EARLY_MS = 60_000

interface TokenAnswer {
  readonly access_token: string
  readonly expires_in?: number
}

/** Hands out a valid access token. */
export interface TokenSource {
  get(signal: AbortSignal | undefined, deadlineMs: number): Promise<string>
  /** Forgets the token that was refused; the next call gets a fresh one. */
  drop(): boolean
}

/**
 * Keeps one access token per client: made when first needed, renewed early, and fetched once however many calls
 * ask for it at the same time.
 */
export function createTokenSource(
  oauth: AirshipOAuth,
  appKey: string,
  tokenUrl: string,
  options: WireOptions,
): TokenSource {
  const now = options.clock?.now ?? systemClock.now
  const fetchToken = createTokenCall(oauth, appKey, tokenUrl, options)
  let current: { token: string; renewAt: number } | undefined
  let flight: Promise<string> | undefined
  const renew = async (deadlineMs: number) => {
    const { access_token: token, expires_in: seconds = 3600 } = await fetchToken(deadlineMs)
    const lifeMs = seconds * 1000
    current = { token, renewAt: now() + Math.max(lifeMs - EARLY_MS, lifeMs / 2) }
    return token
  }
  return {
    get(signal, deadlineMs) {
      if (current !== undefined && now() < current.renewAt) return Promise.resolve(current.token)
      flight ??= renew(deadlineMs).finally(() => (flight = undefined))
      return untilAborted(flight, signal)
    },
    drop() {
      current = undefined
      return true
    },
  }
}

function createTokenCall(
  oauth: AirshipOAuth,
  appKey: string,
  tokenUrl: string,
  options: WireOptions,
): (deadlineMs: number) => PromiseLike<TokenAnswer> {
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
  return (deadlineMs) =>
    call<TokenAnswer>(tokenOperation, { body }, { deadlineMs: Math.max(1, deadlineMs) })
}

/** The fetch is shared, so one caller's abort ends that caller's wait and not the fetch. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
