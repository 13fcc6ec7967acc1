import { adviseOnKind } from './advise-on-kind.ts'
import { adviseOnText } from './advise-on-text.ts'
import type { WebCryptoKey } from './ec-key.ts'
import { findKind } from './find-kind.ts'
import { importKey } from './import-key.ts'
import type { KeyRules } from './key-rules.ts'
import { readPem } from './read-pem.ts'
import type { PemBlock } from './read-pem.ts'
import { toPkcs8 } from './to-pkcs8.ts'

/** @throws What the rules make of the reason, when the text holds no key of the right kind and half. */
export async function importPem(text: string, rules: KeyRules): Promise<WebCryptoKey> {
  const { algorithm, refuse, use } = rules
  const blocks = readPem(text)
  if (blocks.length === 0) throw refuse(adviseOnText(text))
  const fitting = use === 'sign' ? ['PRIVATE KEY', 'EC PRIVATE KEY'] : ['PUBLIC KEY']
  const block = blocks.find(({ label }) => fitting.includes(label))
  if (block === undefined) throw refuse(adviseOnLabels(blocks, rules))
  const { label, bytes } = block
  const advice = adviseOnKind(findKind(bytes), rules)
  if (label === 'PUBLIC KEY') return importKey({ format: 'spki', key: bytes }, rules, advice)
  const key = label === 'PRIVATE KEY' ? bytes : toPkcs8(bytes, algorithm)
  if (key === undefined) throw refuse(advice ?? namesNoCurve(rules))
  return importKey({ format: 'pkcs8', key }, rules, advice)
}

function namesNoCurve({ algorithm: { name, curve } }: KeyRules): string {
  return `its block "EC PRIVATE KEY" does not say that it is on ${curve}; ${name} takes no other`
}

function adviseOnLabels(blocks: readonly PemBlock[], rules: KeyRules): string {
  const labels = blocks.map(({ label }) => label).join(', ')
  if (/\bRSA\b/.test(labels)) return `${adviseOnKind('an RSA key', rules)}; got ${labels}`
  if (rules.use === 'verify') return `expected a PEM block "PUBLIC KEY"; got ${labels}`
  const expected = `expected an unencrypted ${rules.algorithm.curve} key in a PEM block`
  return `${expected} "PRIVATE KEY" or "EC PRIVATE KEY"; got ${labels}`
}
