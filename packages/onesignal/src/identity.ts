export { createIdentitySigner } from './identity/create-identity-signer.ts'
export { hashIdentity } from './identity/hash-identity.ts'
export { verifyIdentityHash } from './identity/verify-identity-hash.ts'
export { verifyIdentityToken } from './identity/verify-identity-token.ts'

export type { IdentitySigner, IdentitySignerOptions } from './identity/create-identity-signer.ts'
export type {
  IdentityClaims,
  IdentityInput,
  IdentitySubscription,
} from './identity/identity-claims.ts'
export type { IdentityKey } from './identity/identity-key.ts'
export type {
  IdentityTokenCheck,
  IdentityTokenProblem,
  VerifyIdentityTokenOptions,
} from './identity/verify-identity-token.ts'
export type { EcJwk, WebCryptoKey } from '@textwire/core/keys'
