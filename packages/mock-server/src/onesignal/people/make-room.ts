import type { AppState } from '../app-state.ts'
import { codedErrors, refuseCoded } from '../errors.ts'
import { subscriptionsOf } from './find-people.ts'
import { Refused } from '../refused.ts'
import type { Subscription } from './subscription-row.ts'
import { putSubscription } from './subscriptions.ts'
import { newUser, putUser } from './users.ts'

/** Source: OneSignal, reference page "Create user". */
const DEFAULT_MAX = 20
const ALWAYS_KEPT = 3

/**
 * Sees to it that a user can have one subscription more: the one whose last session is longest ago becomes somebody
 * anonymous.
 *
 * @throws {Refused} With 409, in an app that refuses one too many.
 */
export function makeRoom(app: AppState, onesignalId: string, now: number): void {
  assertRoom(app, onesignalId, 1)
  const { max = DEFAULT_MAX } = app.options.subscriptionLimit ?? {}
  const owned = subscriptionsOf(app, onesignalId)
  const oldest = owned.length < max ? undefined : oldestOf(owned)
  if (oldest === undefined) return
  const anonymous = putUser(app, newUser(now), now)
  putSubscription(app, { ...oldest, onesignalId: anonymous.onesignalId }, now)
}

/** @throws {Refused} With 409, if so many more are too many for an app that refuses. */
export function assertRoom(app: AppState, onesignalId: string, more: number): void {
  const { max = DEFAULT_MAX, onExceed = 'evict' } = app.options.subscriptionLimit ?? {}
  if (onExceed === 'evict' || subscriptionsOf(app, onesignalId).length + more <= max) return
  const meta = { user_subscription_limit: max }
  throw new Refused(refuseCoded(409, { ...codedErrors.tooMany, meta }))
}

/** At least three of e-mail and three of SMS stay. */
function oldestOf(owned: readonly Subscription[]): Subscription | undefined {
  const count = (type: Subscription['type']) => owned.filter((one) => one.type === type).length
  const isKept = ({ type }: Subscription) =>
    (type === 'Email' || type === 'SMS') && count(type) <= ALWAYS_KEPT
  const candidates = owned.filter((one) => !isKept(one))
  return candidates.toSorted((one, other) => one.lastSession - other.lastSession)[0]
}
