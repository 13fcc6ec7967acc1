import { createCaller } from '@textwire/core'
import type { WireOptions } from '@textwire/core'
import type { AirshipOAuth } from '../airship-options.ts'
import { defaultPolicy } from '../default-policy.ts'
import type { AccessToken } from './access-token.ts'
import type { Proof } from './proof.ts'
import { proveByKey } from './prove-by-key.ts'
import { proveBySecret } from './prove-by-secret.ts'
import { readTokenError } from './read-token-error.ts'
import { toAccessToken } from './to-access-token.ts'
import { toTokenError } from './to-token-error.ts'
import { tokenOperation } from './token-operation.ts'

/**
 * A call that makes an access token. It goes out under the client's own options, but for those that are about texts.
 *
 * @throws {ConfigurationError} When an option is out of range.
 */
export function createTokenCall(
  oauth: AirshipOAuth,
  appKey: string,
  tokenUrl: string,
  options: WireOptions,
): () => Promise<AccessToken> {
  const proof =
    oauth.privateKey === undefined
      ? proveBySecret(oauth, appKey)
      : proveByKey(oauth, appKey, tokenUrl, options)
  const call = createCaller(
    {
      name: 'airship',
      baseUrl: tokenUrl,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      authorizer: { headers: () => proof.headers },
      readError: readTokenError,
      policy: defaultPolicy,
      secrets: proof.secrets,
    },
    toTokenOptions(options, proof),
  )
  const form = new URLSearchParams({ grant_type: 'client_credentials', ...proof.fields })
  return async () => {
    try {
      await proof.prepare?.()
      return toAccessToken(await call(tokenOperation, { body: form.toString() }))
    } catch (error) {
      throw toTokenError(error, oauth)
    }
  }
}

function toTokenOptions(options: WireOptions, { transport }: Proof): WireOptions {
  const { baseUrl: _url, rateLimit: _limit, validate: _check, beforeCall: _ask, ...wire } = options
  if (transport === undefined) return wire
  const { fetch: _fetch, ...rest } = wire
  return { ...rest, transport }
}
