import { TextwireError } from '@textwire/core'
import type { SendContext } from '../send-context.ts'
import type { Claim, Entry, Store } from '../store.ts'
import { STORE_LOCKED } from '../stores/store-locked.ts'
import { stopOf } from '../time-left.ts'
import { waitFor } from '../until-over.ts'
import { ownClaim } from './own-claim.ts'
import { recordInTime } from './record-in-time.ts'
import { soundClaim } from './sound-claim.ts'

/** What to claim, with a value that nobody else has. */
export interface Wanted {
  readonly store: Store
  readonly keys: readonly string[]
  readonly value: string
  readonly ttlMs: number
}

/** What came of it. */
export type ClaimInTime =
  | { readonly outcome: 'got'; readonly key: string }
  | { readonly outcome: 'taken'; readonly taken: readonly Entry[] }
  | { readonly outcome: 'store-unavailable' | 'out-of-time'; readonly error: unknown }

/** Claims a key in the time that a text has. Never rejects, and gives back what it got after it had given up. */
export async function claimInTime(wanted: Wanted, context: SendContext): Promise<ClaimInTime> {
  const stop = stopOf(context)
  if (stop !== undefined) return { outcome: 'out-of-time', error: stop.error }
  const claiming = claimOf(wanted)
  const waited = await waitFor(claiming, context)
  if (waited.outcome === 'done') return toOutcome(waited.value)
  const { error } = waited
  const givenBack = giveBack(wanted, claiming)
  if (waited.outcome === 'out-of-time') return { outcome: waited.outcome, error }
  await waitFor(
    recordInTime(() => givenBack, context),
    context,
  )
  return { outcome: 'store-unavailable', error }
}

const toOutcome = (claim: Claim): ClaimInTime =>
  claim.key === undefined
    ? { outcome: 'taken', taken: claim.taken }
    : { outcome: 'got', key: claim.key }

/** A store of somebody else's can throw as well. */
const claimOf = async ({ store, keys, value, ttlMs }: Wanted): Promise<Claim> =>
  ownClaim(soundClaim(await store.claim(keys, value, ttlMs), keys), value)

/**
 * A claim that failed may have taken any of the keys, unless the store says that it was locked. What cannot be given back
 * runs out by itself.
 */
async function giveBack(
  { store, keys, value }: Wanted,
  claiming: Promise<Claim>,
): Promise<boolean> {
  const got = await claiming.then(
    ({ key }) => (key === undefined ? [] : [key]),
    (error: unknown) => (isLocked(error) ? [] : keys),
  )
  const removed = await Promise.allSettled(got.map(async (key) => store.remove(key, value)))
  return removed.every(({ status }) => status === 'fulfilled')
}

const isLocked = (error: unknown) => TextwireError.is(error) && error.code === STORE_LOCKED
