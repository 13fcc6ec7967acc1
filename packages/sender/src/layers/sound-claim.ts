import { TextwireError } from '@textwire/core'
import type { Claim, Entry } from '../store.ts'

/**
 * A claim that says either which of the keys was got, or by what all of them are taken. Nothing may be sent, and nothing
 * held back for good, because of an answer that means neither.
 *
 * @throws {TextwireError} When a store of somebody else's gave such an answer.
 */
export function soundClaim(claim: Claim, keys: readonly string[]): Claim {
  // Any value can be asked for a name once it is an object.
  const { key, taken } = Object(claim) as Readonly<Record<string, unknown>>
  if (key === undefined && isTaken(taken)) return { taken }
  if (typeof key === 'string' && keys.includes(key)) return { key }
  throw new TextwireError('The store answered a claim with something that is no claim.', {
    code: 'storeUnsound',
  })
}

const isTaken = (taken: unknown): taken is readonly Entry[] =>
  Array.isArray(taken) && taken.length > 0 && taken.every(isEntry)

function isEntry(entry: unknown): boolean {
  const { key, value, expiresAt = 0 } = Object(entry) as Readonly<Record<string, unknown>>
  return typeof key === 'string' && typeof value === 'string' && isMoment(expiresAt)
}

/** As far from now as a `Date` can hold. */
const isMoment = (ms: unknown) => typeof ms === 'number' && Math.abs(ms) <= 8.64e15
