import { es256, signJwt } from '@textwire/core/keys'
import type { WebCryptoKey } from '@textwire/core/keys'
import { checkAppId } from './check-app-id.ts'
import { checkIdentityInput } from './check-identity-input.ts'
import type { IdentityClaims, IdentityInput } from './identity-claims.ts'
import type { IdentityKey } from './identity-key.ts'
import { importIdentityKey } from './import-identity-key.ts'
import { readNow } from './read-now.ts'

/** What a signer needs. */
export interface IdentitySignerOptions {
  /** The OneSignal app's id. */
  readonly appId: string
  /**
   * The private key from Settings › Keys & IDs › Identity Verification: PEM (`PRIVATE KEY` or `EC PRIVATE KEY`), a JSON
   * Web Key, or a WebCrypto key that may sign.
   */
  readonly privateKey: IdentityKey
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: () => number
}

/** Signs tokens for one app. */
export interface IdentitySigner {
  /**
   * A token that proves to OneSignal who a user is: for `OneSignal.login` of a mobile SDK, and as the bearer of REST
   * calls that need one.
   *
   * @throws {InvalidInputError} When an alias, address, number or lifetime is not usable.
   * @throws {ConfigurationError} When the private key or the clock is not usable.
   */
  sign(input: IdentityInput): Promise<string>
}

/**
 * Creates a signer of identity tokens (JWT, ES256). The key is read with the first token and kept.
 *
 * A token holds what OneSignal documents and nothing more. There is no `iat`: nothing asks for it, and one from a clock
 * that is ahead is a reason to be refused.
 *
 * Source: OneSignal, "Identity verification".
 *
 * @throws {ConfigurationError} When the app id is malformed.
 * @example
 * ```ts
 * import { createIdentitySigner } from '@textwire/onesignal/identity'
 *
 * const signer = createIdentitySigner({
 *   appId: process.env['ONESIGNAL_APP_ID'] ?? '',
 *   privateKey: process.env['ONESIGNAL_IDENTITY_KEY'] ?? '',
 * })
 * const token = await signer.sign({
 *   identity: { external_id: 'user-4711' },
 *   subscriptions: [{ type: 'SMS', token: '+15035550100' }],
 * })
 * ```
 */
export function createIdentitySigner(options: IdentitySignerOptions): IdentitySigner {
  const { appId, privateKey, now = Date.now } = options
  checkAppId(appId)
  // The key and not its promise: on some edge runtimes a request must not wait for what another began.
  let key: WebCryptoKey | undefined
  return {
    async sign(input) {
      checkIdentityInput(input)
      key ??= await importIdentityKey(privateKey, 'sign')
      const claims = toClaims(appId, input, readNow(now))
      return signJwt({ algorithm: es256, key, header: { typ: 'JWT' }, claims })
    },
  }
}

function toClaims(appId: string, input: IdentityInput, nowMs: number): IdentityClaims {
  const { identity, subscriptions = [], expiresInSeconds = 3600 } = input
  return {
    iss: appId,
    exp: Math.floor(nowMs / 1000) + expiresInSeconds,
    identity: { ...identity },
    ...(subscriptions.length > 0
      ? { subscriptions: subscriptions.map(({ type, token }) => ({ type, token })) }
      : {}),
  }
}
