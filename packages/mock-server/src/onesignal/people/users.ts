import type { AppState } from '../app-state.ts'
import { aliasKey, subscriptionsOf } from './find-people.ts'
import { removeSubscription } from './subscriptions.ts'
import type { User } from './user-row.ts'
import { publish } from './user-versions.ts'

/** Someone whom the app meets for the first time, without a name. */
export const newUser = (now: number): User => ({
  onesignalId: crypto.randomUUID(),
  aliases: {},
  tags: {},
  language: 'en',
  sessionCount: 0,
  sessionTime: 0,
  amountSpent: 0,
  purchases: [],
  firstActive: now,
  lastActive: now,
  createdAt: now,
})

/** Adds a user, or puts a row in the place of the one with its id. */
export function putUser(app: AppState, user: User, now: number): User {
  const { onesignalId } = user
  forgetAliases(app, app.users.get(onesignalId))
  for (const [label, id] of Object.entries(user.aliases)) {
    app.userIdByAlias.set(aliasKey(label, id), onesignalId)
  }
  app.users.set(onesignalId, user)
  publish(app, onesignalId, now)
  return user
}

/** Removes a user with all subscriptions. Source: OneSignal, reference page "Delete user". */
export function removeUser(app: AppState, user: User, now: number): void {
  for (const subscription of subscriptionsOf(app, user.onesignalId)) {
    removeSubscription(app, subscription, now)
  }
  forgetAliases(app, user)
  app.users.delete(user.onesignalId)
  publish(app, user.onesignalId, now)
}

function forgetAliases(app: AppState, user: User | undefined): void {
  for (const [label, id] of Object.entries(user?.aliases ?? {})) {
    app.userIdByAlias.delete(aliasKey(label, id))
  }
}
