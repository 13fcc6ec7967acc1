import type { AppState } from '../app-state.ts'
import { changeSubscription, type SubscriptionInput } from './change-subscription.ts'
import { findByToken, ownerOf, subscriptionsOf } from './find-people.ts'
import { makeRoom } from './make-room.ts'
import type { Subscription, SubscriptionType } from './subscription-row.ts'
import { newSubscription, putSubscription } from './subscriptions.ts'
import type { User } from './user-row.ts'
import { putUser } from './users.ts'

/** A subscription with its address. */
export interface AddressInput extends SubscriptionInput {
  readonly type: SubscriptionType
  readonly token: string
}

export interface Attached {
  readonly subscription: Subscription
  readonly outcome: 'created' | 'kept' | 'transferred'
}

/**
 * Gives a user a subscription. One that the app has already moves over.
 * Source: OneSignal, reference page "Create subscription".
 *
 * @throws {Refused} With 400 for an address that cannot be one, 409 if the user may have no more.
 */
export function attachSubscription(
  app: AppState,
  { onesignalId }: User,
  given: AddressInput,
  now: number,
): Attached {
  const known = findByToken(app, given.type, given.token)
  const isOwn = known?.onesignalId === onesignalId
  const { type, token } = given
  const before = known ?? newSubscription(app, { type, token, onesignalId }, now)
  const row = changeSubscription(app, before, given, now)
  if (!isOwn) makeRoom(app, onesignalId, now)
  const subscription = putSubscription(app, { ...row, onesignalId }, now)
  countSessions(app, subscription, now)
  return { subscription, outcome: known ? (isOwn ? 'kept' : 'transferred') : 'created' }
}

/** Sessions are counted for the user, on whatever device they were. Source: OneSignal, "Sessions". */
function countSessions(app: AppState, subscription: Subscription, now: number): void {
  const user = ownerOf(app, subscription)
  const all = subscriptionsOf(app, user.onesignalId)
  const sessionCount = Math.max(user.sessionCount, ...all.map((one) => one.sessionCount))
  const sessionTime = Math.max(user.sessionTime, ...all.map((one) => one.sessionTime))
  if (sessionCount === user.sessionCount && sessionTime === user.sessionTime) return
  putUser(app, { ...user, sessionCount, sessionTime }, now)
}
