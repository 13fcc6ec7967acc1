import type { Claim } from '../store.ts'

/**
 * A claim as it is for whoever made it. A client that sends a call twice is told by the second that the first has taken
 * the key: an entry with the claim's own value is one's own.
 */
export function ownClaim(claim: Claim, value: string): Claim {
  const mine = claim.taken?.find((entry) => entry.value === value)
  return mine === undefined ? claim : { key: mine.key }
}
