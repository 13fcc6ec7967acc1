import { adviseOnKind } from './advise-on-kind.ts'
import { adviseOnText } from './advise-on-text.ts'
import { findOtherKind } from './find-other-kind.ts'
import type { WebCryptoKey } from './identity-key.ts'
import type { KeyUse } from './key-use.ts'
import { orRefuse } from './or-refuse.ts'
import { p256 } from './p256.ts'
import { readPem } from './read-pem.ts'
import type { PemBlock } from './read-pem.ts'
import { refuseKey } from './refuse-key.ts'
import { toPkcs8 } from './to-pkcs8.ts'

/** @throws {ConfigurationError} When the text holds no P-256 key of the right half. */
export async function importPem(text: string, use: KeyUse): Promise<WebCryptoKey> {
  const blocks = readPem(text)
  if (blocks.length === 0) throw refuseKey(use, adviseOnText(text))
  const fitting = use === 'sign' ? ['PRIVATE KEY', 'EC PRIVATE KEY'] : ['PUBLIC KEY']
  const block = blocks.find(({ label }) => fitting.includes(label))
  if (block === undefined) throw refuseKey(use, adviseOnLabels(blocks, use))
  const { label, bytes } = block
  const { subtle } = crypto
  const otherKind = findOtherKind(bytes)
  if (label === 'PUBLIC KEY') {
    return orRefuse(use, subtle.importKey('spki', bytes, p256, false, [use]), otherKind)
  }
  const pkcs8 = label === 'PRIVATE KEY' ? bytes : toPkcs8(bytes)
  if (pkcs8 === undefined) throw refuseKey(use, adviseOnCurve(otherKind))
  return orRefuse(use, subtle.importKey('pkcs8', pkcs8, p256, false, [use]), otherKind)
}

function adviseOnCurve(otherKind: string | undefined): string {
  return otherKind === undefined
    ? 'its block "EC PRIVATE KEY" does not say that it is on P-256; ES256 takes no other'
    : adviseOnKind(otherKind)
}

function adviseOnLabels(blocks: readonly PemBlock[], use: KeyUse): string {
  const labels = blocks.map(({ label }) => label).join(', ')
  if (/\bRSA\b/.test(labels)) return `${adviseOnKind('an RSA key')}; got ${labels}`
  if (use === 'verify') return `expected a PEM block "PUBLIC KEY"; got ${labels}`
  const expected = 'expected an unencrypted P-256 key in a PEM block "PRIVATE KEY" or'
  return `${expected} "EC PRIVATE KEY"; got ${labels}`
}
