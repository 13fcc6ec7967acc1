import { ConfigurationError, isHeaderSafe } from '@textwire/core'
import type { AccessToken } from './access-token.ts'

/** Source: Airship, "OAuth 2.0": a token lives an hour. */
const USUAL_LIFE_S = 3600

/** The answer as it should be; what is in it is checked. */
interface TokenAnswer {
  readonly access_token?: unknown
  readonly expires_in?: unknown
}

/** @throws {ConfigurationError} When the answer holds no token that can stand in a header. */
export function toAccessToken({ access_token: token, expires_in }: TokenAnswer): AccessToken {
  if (typeof token !== 'string' || !isHeaderSafe(token)) {
    const message = 'nothing was sent: the token endpoint answered without a usable access_token.'
    throw new ConfigurationError(message, { setting: 'oauth' })
  }
  const seconds = Number(expires_in)
  return { token, lifeMs: (seconds > 0 ? seconds : USUAL_LIFE_S) * 1000 }
}
