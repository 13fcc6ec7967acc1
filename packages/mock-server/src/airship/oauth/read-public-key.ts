import { createPublicKey, type KeyObject } from 'node:crypto'
import type { AirshipOAuthClient } from './oauth-options.ts'

/** Node's name of the curve P-384, which ES384 signs on. */
const CURVE = 'secp384r1'

/**
 * The key that a client's assertions are checked with; undefined if it has none.
 *
 * @throws {RangeError} If it is not a public key of the curve P-384.
 */
export function readPublicKey({ clientId, publicKey }: AirshipOAuthClient): KeyObject | undefined {
  if (publicKey === undefined) return undefined
  const key = keyOf(publicKey)
  if (key?.asymmetricKeyDetails?.namedCurve === CURVE) return key
  throw new RangeError(`The public key of the OAuth client '${clientId}' is not one of P-384.`)
}

function keyOf(publicKey: NonNullable<AirshipOAuthClient['publicKey']>): KeyObject | undefined {
  try {
    return typeof publicKey === 'string'
      ? createPublicKey(publicKey)
      : createPublicKey({ key: { ...publicKey }, format: 'jwk' })
  } catch {
    return undefined
  }
}
