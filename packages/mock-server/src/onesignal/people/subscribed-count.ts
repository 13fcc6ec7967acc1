import { ROW, type AppState } from '../app-state.ts'
import { isSubscribed, type Subscription } from './subscription-row.ts'

/** How many subscriptions of an app are subscribed, without a walk over all of them. */
export const subscribedCount = (app: AppState): number => app.subscribed.get(ROW) ?? 0

/** Takes note of what becomes of a subscription; undefined before it was there, and once it is gone. */
export function countSubscribed(
  app: AppState,
  before: Subscription | undefined,
  after: Subscription | undefined,
): void {
  const more = one(after) - one(before)
  if (more !== 0) app.subscribed.set(ROW, subscribedCount(app) + more)
}

const one = (subscription: Subscription | undefined) =>
  subscription !== undefined && isSubscribed(subscription) ? 1 : 0
