import type { AppState } from '../app-state.ts'
import { notificationTypes, type Subscription } from './subscription-row.ts'

/** A subscription as its person allows it: a number that has left the app is not subscribed, under whatever id. */
export function withConsent(app: AppState, subscription: Subscription): Subscription {
  const { type, token, notificationTypes: types } = subscription
  const unsubscribedAt = type === 'SMS' ? app.optOuts.get(token) : undefined
  const isOut = types <= 0 && types !== notificationTypes.awaitingOptIn
  if (unsubscribedAt === undefined || isOut) return subscription
  return { ...subscription, notificationTypes: notificationTypes.unsubscribed, unsubscribedAt }
}
