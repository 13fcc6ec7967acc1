import type { AppState } from '../app-state.ts'
import { aliasKey, findUser, subscriptionsOf } from './find-people.ts'
import type { Subscription } from './subscription-row.ts'
import type { User } from './user-row.ts'
import { indexVersions, subscriptionKey, usersUnder } from './version-index.ts'

/** A user with everything that belongs to them, as one moment had it. */
export interface UserView {
  readonly user: User
  readonly subscriptions: readonly Subscription[]
}

/** What reads are shown from a moment on, in milliseconds since the epoch; no view once deleted. */
export interface UserVersion {
  readonly visibleFrom: number
  readonly view: UserView | undefined
}

const lagOf = (app: AppState) => app.options.propagationMs ?? 0

const current = (app: AppState, user: User | undefined): UserView | undefined =>
  user && { user, subscriptions: subscriptionsOf(app, user.onesignalId) }

/**
 * Writes down what a user has become, for reads to see when the write has got through.
 *
 * @param lagMs @default the app's `propagationMs`
 */
export function publish(
  app: AppState,
  onesignalId: string,
  now: number,
  lagMs: number = lagOf(app),
): void {
  if (lagOf(app) === 0) return
  const before = app.versions.get(onesignalId) ?? []
  const visibleFrom = now + lagMs
  const shown = before.findLastIndex((version) => version.visibleFrom <= now)
  // What can no longer be seen is dropped: what was shown before, and what is overtaken.
  const kept = before.slice(Math.max(0, shown)).filter((one) => one.visibleFrom < visibleFrom)
  const after = [...kept, { visibleFrom, view: current(app, app.users.get(onesignalId)) }]
  app.versions.set(onesignalId, after)
  indexVersions(app, onesignalId, before, after)
}

/** What a read finds under an alias: nothing, or what was before, until a write has got through. */
export function viewByAlias(
  app: AppState,
  label: string,
  id: string,
  now: number,
): UserView | undefined {
  if (lagOf(app) === 0) return current(app, findUser(app, label, id))
  if (label === 'onesignal_id') return visible(app, id.toLowerCase(), now)
  return found(app, aliasKey(label, id), now).find(({ user }) => user.aliases[label] === id)
}

/** The user whom a read finds behind a subscription. */
export function viewBySubscription(
  app: AppState,
  subscriptionId: string,
  now: number,
): UserView | undefined {
  const id = subscriptionId.toLowerCase()
  if (lagOf(app) > 0) {
    const views = found(app, subscriptionKey(id), now)
    return views.find((view) => view.subscriptions.some((one) => one.id === id))
  }
  const owner = app.subscriptions.get(id)?.onesignalId
  return owner === undefined ? undefined : current(app, app.users.get(owner))
}

/** What reads see of a user. */
const visible = (app: AppState, onesignalId: string, now: number): UserView | undefined =>
  app.versions.get(onesignalId)?.findLast(({ visibleFrom }) => visibleFrom <= now)?.view

/** What reads see of those who have what the key stands for, or had it, or will have it. */
const found = (app: AppState, key: string, now: number): UserView[] =>
  usersUnder(app, key).flatMap((id) => visible(app, id, now) ?? [])
