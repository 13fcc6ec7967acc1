import { ConfigurationError } from '@textwire/core'
import { es384, importEcKey, signJwt } from '@textwire/core/keys'
import type { AirshipOAuthKey } from '../airship-options.ts'
import { grantOf } from './grant-of.ts'

/** Ten minutes are the most; half of it leaves room for clocks that differ. */
const LIFETIME_S = 300

/** What an assertion is about. */
export interface AssertionParts {
  readonly oauth: AirshipOAuthKey
  readonly appKey: string
  /** Where the assertion is sent. */
  readonly tokenUrl: string
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/**
 * Reads the private key and returns what signs an assertion: a new one each time, since each is taken once.
 *
 * Source: Airship, "OAuth 2.0", assertion authentication.
 *
 * @throws {ConfigurationError} When the key is no P-384 key that may sign. Nothing of it is repeated.
 */
export async function createAssertionSigner(parts: AssertionParts): Promise<() => Promise<string>> {
  const { oauth, appKey, tokenUrl, now } = parts
  const key = await importEcKey(oauth.privateKey, {
    algorithm: es384,
    use: 'sign',
    hint: 'use the private half of the key pair that the integration was made with',
    refuse: (reason) =>
      new ConfigurationError(`oauth.privateKey cannot be used: ${reason}.`, {
        setting: 'oauth.privateKey',
      }),
  })
  return () => {
    const issuedAt = Math.floor(now() / 1000)
    const claims = {
      iss: oauth.clientId,
      ...grantOf(oauth, appKey),
      aud: tokenUrl,
      iat: issuedAt,
      exp: issuedAt + LIFETIME_S,
      nonce: crypto.randomUUID(),
    }
    return signJwt({ algorithm: es384, key, header: { kid: oauth.clientId }, claims })
  }
}
