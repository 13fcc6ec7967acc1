import type { AppState } from '../app-state.ts'
import { findUser, subscriptionsOf } from './find-people.ts'
import type { Subscription } from './subscription-row.ts'
import type { User } from './user-row.ts'

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
  const versions = app.versions.get(onesignalId) ?? []
  const shown = versions.findLastIndex(({ visibleFrom }) => visibleFrom <= now)
  // What can no longer be seen is dropped.
  const kept = versions.slice(Math.max(0, shown))
  const version = { visibleFrom: now + lagMs, view: current(app, app.users.get(onesignalId)) }
  app.versions.set(onesignalId, [...kept, version])
}

/** What a read finds under an alias: nothing, or what was before, until a write has got through. */
export function viewByAlias(
  app: AppState,
  label: string,
  id: string,
  now: number,
): UserView | undefined {
  if (lagOf(app) === 0) return current(app, findUser(app, label, id))
  const wanted = label === 'onesignal_id' ? id.toLowerCase() : id
  return visible(app, now).find(
    ({ user }) => (label === 'onesignal_id' ? user.onesignalId : user.aliases[label]) === wanted,
  )
}

/** The user whom a read finds behind a subscription. */
export function viewBySubscription(
  app: AppState,
  subscriptionId: string,
  now: number,
): UserView | undefined {
  const id = subscriptionId.toLowerCase()
  if (lagOf(app) > 0) {
    return visible(app, now).find((view) => view.subscriptions.some((one) => one.id === id))
  }
  const owner = app.subscriptions.get(id)?.onesignalId
  return owner === undefined ? undefined : current(app, app.users.get(owner))
}

const visible = (app: AppState, now: number): UserView[] =>
  [...app.versions.values()].flatMap(
    (versions) => versions.findLast(({ visibleFrom }) => visibleFrom <= now)?.view ?? [],
  )
