import type { EcJwk } from './ec-jwk.ts'
import { keyKinds } from './key-kinds.ts'

/** What a JSON Web Key says that it is, in words, such as `a P-256 key`; `undefined` for a kind not known here. */
export function findJwkKind({ kty, crv }: EcJwk): string | undefined {
  const name = crv === undefined ? kty : `${kty} ${crv}`
  return keyKinds.find(([, jwk]) => jwk === name)?.[0]
}
