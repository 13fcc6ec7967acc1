import type { AppState } from '../app-state.ts'
import { tokenKey } from './find-people.ts'
import { countSubscribed } from './subscribed-count.ts'
import { isAwaiting, notificationTypes, type Subscription } from './subscription-row.ts'
import { publish } from './user-versions.ts'
import { withConsent } from './with-consent.ts'

/** A subscription as it begins: a number waits for its YES where the app asks for it first. */
export function newSubscription(
  app: AppState,
  address: Pick<Subscription, 'type' | 'token' | 'onesignalId'>,
  now: number,
): Subscription {
  const waits = address.type === 'SMS' && app.options.doubleOptIn === true
  return {
    ...address,
    id: crypto.randomUUID(),
    enabled: true,
    notificationTypes: notificationTypes[waits ? 'awaitingOptIn' : 'subscribed'],
    sessionCount: 0,
    sessionTime: 0,
    lastSession: now,
    createdAt: now,
    updatedAt: now,
  }
}

/** Adds a subscription, or puts a row in the place of the one with its id, under another owner too. */
export function putSubscription(app: AppState, given: Subscription, now: number): Subscription {
  const subscription = withConsent(app, given)
  const { id, type, token, onesignalId } = subscription
  const known = app.subscriptions.get(id)
  countSubscribed(app, known, subscription)
  noteUnasked(app, known, subscription)
  if (known !== undefined) app.subscriptionIdByToken.delete(tokenKey(known.type, known.token))
  app.subscriptionIdByToken.set(tokenKey(type, token), id)
  app.subscriptions.set(id, subscription)
  if (known?.onesignalId !== onesignalId) {
    if (known !== undefined) disown(app, known, now)
    const ids = app.subscriptionIdsByUser.get(onesignalId) ?? []
    app.subscriptionIdsByUser.set(onesignalId, [...ids, id])
  }
  publish(app, onesignalId, now)
  return subscription
}

export function removeSubscription(app: AppState, subscription: Subscription, now: number): void {
  countSubscribed(app, app.subscriptions.get(subscription.id), undefined)
  app.unasked.delete(subscription.id)
  app.subscriptions.delete(subscription.id)
  app.subscriptionIdByToken.delete(tokenKey(subscription.type, subscription.token))
  disown(app, subscription, now)
}

function disown(app: AppState, { id, onesignalId }: Subscription, now: number): void {
  const ids = app.subscriptionIdsByUser.get(onesignalId) ?? []
  app.subscriptionIdsByUser.set(
    onesignalId,
    ids.filter((other) => other !== id),
  )
  publish(app, onesignalId, now)
}

/** A number is asked once each time that it comes to wait. */
function noteUnasked(app: AppState, known: Subscription | undefined, row: Subscription): void {
  if (!isAwaiting(row)) app.unasked.delete(row.id)
  else if (known === undefined || !isAwaiting(known)) app.unasked.set(row.id, row.id)
}
