import type { Claim } from '../store.ts'

/**
 * The key that a claim got. A client that sends a call twice may be told by the second that the first has taken it, so
 * an entry with the claim's own value is one's own.
 */
export function ownKey(claim: Claim, value: string): string | undefined {
  return claim.key ?? claim.taken.find((entry) => entry.value === value)?.key
}
