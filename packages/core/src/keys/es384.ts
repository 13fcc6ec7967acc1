import { p384Identifier } from './curve-identifiers.ts'
import type { EcAlgorithm } from './ec-algorithm.ts'

/** ECDSA on P-384 with SHA-384 (RFC 7518). */
export const es384: EcAlgorithm = {
  name: 'ES384',
  curve: 'P-384',
  hash: 'SHA-384',
  curveIdentifier: p384Identifier,
}
