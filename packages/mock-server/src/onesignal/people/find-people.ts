import type { E164 } from '@textwire/phone'
import type { AppState } from '../app-state.ts'
import type { Subscription, SubscriptionType } from './subscription-row.ts'
import type { User } from './user-row.ts'

export const aliasKey = (label: string, id: string): string => `${label}\0${id}`

/** Addresses of e-mail count as one in any case; every other token is taken as it is. */
export const tokenKey = (type: SubscriptionType, token: string): string =>
  `${type}\0${type === 'Email' ? token.toLowerCase() : token}`

/** The user that an alias names; `onesignal_id` is one too. */
export function findUser(app: AppState, label: string, id: string): User | undefined {
  const onesignalId =
    label === 'onesignal_id' ? id.toLowerCase() : app.userIdByAlias.get(aliasKey(label, id))
  return onesignalId === undefined ? undefined : app.users.get(onesignalId)
}

/** The user of a subscription. */
export function ownerOf(app: AppState, { onesignalId }: Subscription): User {
  const user = app.users.get(onesignalId)
  if (user === undefined) throw new Error('A subscription was left without its user.')
  return user
}

/** In the order in which the user got them. */
export const subscriptionsOf = (app: AppState, onesignalId: string): readonly Subscription[] =>
  (app.subscriptionIdsByUser.get(onesignalId) ?? []).flatMap(
    (id) => app.subscriptions.get(id) ?? [],
  )

/** A type and a token have one subscription per app. Source: OneSignal, "Create subscription". */
export function findByToken(
  app: AppState,
  type: SubscriptionType,
  token: string,
): Subscription | undefined {
  const id = app.subscriptionIdByToken.get(tokenKey(type, token))
  return id === undefined ? undefined : app.subscriptions.get(id)
}

export const findByPhone = (app: AppState, phone: E164): Subscription | undefined =>
  findByToken(app, 'SMS', phone)
