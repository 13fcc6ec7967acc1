import type { SendContext } from '../send-context.ts'
import type { Claim, Entry, Store } from '../store.ts'
import { stopOf } from '../time-left.ts'
import { untilOver } from '../until-over.ts'
import { ownKey } from './own-key.ts'

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
  try {
    const claim = await untilOver(claiming, context)
    const key = ownKey(claim, wanted.value)
    if (key !== undefined) return { outcome: 'got', key }
    return { outcome: 'taken', taken: claim.taken ?? [] }
  } catch (error) {
    const givenBack = giveBack(wanted, claiming)
    if (stopOf(context) !== undefined) return { outcome: 'out-of-time', error }
    await untilOver(givenBack, context).catch(() => undefined)
    return { outcome: 'store-unavailable', error }
  }
}

/** A store of somebody else's can throw as well. */
const claimOf = async ({ store, keys, value, ttlMs }: Wanted): Promise<Claim> =>
  store.claim(keys, value, ttlMs)

/** A claim that failed may have taken any of the keys. What cannot be given back runs out by itself. */
async function giveBack({ store, keys, value }: Wanted, claiming: Promise<Claim>): Promise<void> {
  const got = await claiming.then(
    (claim) => [ownKey(claim, value) ?? []].flat(),
    () => keys,
  )
  await Promise.allSettled(got.map(async (key) => store.remove(key, value)))
}
