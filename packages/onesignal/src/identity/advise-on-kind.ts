/** What to do about a key of another kind, such as `an RSA key`. */
export function adviseOnKind(kind: string): string {
  return `it is ${kind}, and ES256 takes P-256 alone; use the pair from Settings › Keys & IDs › Identity Verification`
}
