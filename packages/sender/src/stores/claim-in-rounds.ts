import { TextwireError } from '@textwire/core'
import type { Claim, Entry } from '../store.ts'

// Each round that comes to nothing is one that another claim won, so nobody needs nearly as many.
const MAX_ROUNDS = 100

/**
 * Claims until a key is got or all of them are known to be taken.
 *
 * A database whose statement loses a race for a key sees neither that key as free nor yet the entry of who won it: such
 * a round names fewer entries than keys, and is played again.
 */
export async function claimInRounds(
  keys: readonly string[],
  playRound: () => Promise<Claim>,
): Promise<Claim> {
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const claim = await playRound()
    if (claim.key !== undefined) return claim
    if (claim.taken.length === keys.length) return { taken: inOrderOf(keys, claim.taken) }
  }
  throw new TextwireError(
    `A claim lost ${MAX_ROUNDS} races for its keys, which a sound store does not let happen. ` +
      'Is the column "key" of its table compared character by character?',
    { code: 'storeUnsound' },
  )
}

function inOrderOf(keys: readonly string[], entries: readonly Entry[]): Entry[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}
