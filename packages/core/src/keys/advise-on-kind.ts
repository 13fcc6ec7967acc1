import type { KeyRules } from './key-rules.ts'

/**
 * What to do about a key of another kind, such as `an RSA key`; `undefined` when the kind is the right one or not
 * known.
 */
export function adviseOnKind(kind: string | undefined, rules: KeyRules): string | undefined {
  const { name, curve } = rules.algorithm
  if (kind === undefined || kind === `a ${curve} key`) return undefined
  return `it is ${kind}, and ${name} takes ${curve} alone; ${rules.hint}`
}
