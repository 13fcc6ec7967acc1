import type { KeyUse } from './key-use.ts'

/** What was passed that is no key in any form taken here, and what to pass instead; `undefined` when it may be one. */
export function adviseOnValue(value: unknown, use: KeyUse): string | undefined {
  if (typeof value !== 'object' || value === null) {
    return 'expected PEM text, a JSON Web Key or a CryptoKey'
  }
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    return 'it is bytes; pass PEM text, as readFileSync(path, "utf8") gives it'
  }
  if ('export' in value && typeof value.export === 'function') {
    return 'it is a KeyObject of node:crypto; pass what its export({ format: "jwk" }) gives'
  }
  if ('privateKey' in value && 'publicKey' in value) {
    return `it is a pair of keys; pass its ${use === 'sign' ? 'privateKey' : 'publicKey'}`
  }
  return undefined
}
