import type { AppState } from '../app-state.ts'
import { codedErrors, refuseCoded } from '../errors.ts'
import { Refused } from '../refused.ts'
import type { Subscription } from './subscription-row.ts'
import type { User } from './user-row.ts'
import { viewByAlias, viewBySubscription, type UserView } from './user-versions.ts'

/** How a path names a user. */
export interface AliasPath {
  readonly alias_label: string
  readonly alias_id: string
}

/** What reads see of a user. @throws {Refused} With 404 if nobody has the alias. */
export function viewNamed(
  app: AppState,
  { alias_label: label, alias_id: id }: AliasPath,
  now: number,
): UserView {
  const view = viewByAlias(app, label, id, now)
  if (view !== undefined) return view
  const meta = { alias: { Label: label, ID: id } }
  throw new Refused(refuseCoded(404, { ...codedErrors.notFound, meta }))
}

/** A user as writes find them: as they are now, once reads can see them. @throws {Refused} As `viewNamed`. */
export function userNamed(app: AppState, path: AliasPath, now: number): User {
  const { user } = viewNamed(app, path, now)
  return app.users.get(user.onesignalId) ?? notFound()
}

/** What reads see of the user of a subscription. @throws {Refused} With 404 if there is no such subscription. */
export const viewBehind = (app: AppState, subscriptionId: string, now: number): UserView =>
  viewBySubscription(app, subscriptionId, now) ?? notFound()

/** A subscription as writes find it. @throws {Refused} With 404 if there is none, or not yet. */
export function subscriptionNamed(app: AppState, id: string, now: number): Subscription {
  viewBehind(app, id, now)
  return app.subscriptions.get(id.toLowerCase()) ?? notFound()
}

export function notFound(): never {
  throw new Refused(refuseCoded(404, codedErrors.notFound))
}
