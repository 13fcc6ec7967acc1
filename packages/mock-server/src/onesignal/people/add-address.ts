import type { AppState } from '../app-state.ts'
import type { Subscription } from './subscription-row.ts'
import { newSubscription, putSubscription } from './subscriptions.ts'
import { newUser, putUser } from './users.ts'

/** A number or an address that the app meets for the first time: it becomes the subscription of someone anonymous. */
export function addAddress(
  app: AppState,
  address: Pick<Subscription, 'type' | 'token'>,
  now: number,
): Subscription {
  const { onesignalId } = putUser(app, newUser(now), now)
  return putSubscription(app, newSubscription(app, { ...address, onesignalId }, now), now)
}
