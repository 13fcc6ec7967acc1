import { p256Identifier } from './curve-identifiers.ts'
import type { EcAlgorithm } from './ec-algorithm.ts'

/** ECDSA on P-256 with SHA-256 (RFC 7518). */
export const es256: EcAlgorithm = {
  name: 'ES256',
  curve: 'P-256',
  hash: 'SHA-256',
  curveIdentifier: p256Identifier,
}
