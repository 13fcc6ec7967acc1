import type { AppState } from '../app-state.ts'
import { codedErrors, refuseCoded } from '../errors.ts'
import { findUser } from './find-people.ts'
import { Refused } from '../refused.ts'
import type { User } from './user-row.ts'

/** Source: OneSignal, reference page "Create user": up to 20 labels of the app's own. */
const MAX_OWN_LABELS = 20

/** The user with more aliases. @throws {Refused} With 409 if another user has one, 400 if there are too many. */
export function setAliases(
  app: AppState,
  user: User,
  given: Readonly<Record<string, string>> = {},
): User {
  // The id that OneSignal gave cannot be changed. Source: "Create alias".
  const { onesignal_id: _fixed, ...changes } = given
  assertFree(app, user, changes)
  const aliases = { ...user.aliases, ...changes }
  const own = Object.keys(aliases).filter((label) => label !== 'external_id')
  if (own.length > MAX_OWN_LABELS) {
    const title = `A user has at most ${MAX_OWN_LABELS} aliases besides external_id`
    throw new Refused(refuseCoded(400, { code: 'request-1', title }))
  }
  return { ...user, aliases }
}

/** @throws {Refused} With 409 if other users have some of the aliases. */
export function assertFree(
  app: AppState,
  user: User,
  aliases: Readonly<Record<string, string>>,
): void {
  const taken = Object.entries(aliases).filter(([label, id]) => {
    const holder = findUser(app, label, id)
    return holder !== undefined && holder.onesignalId !== user.onesignalId
  })
  if (taken.length === 0) return
  const error = app.options.dialect === 'sdk' ? codedErrors.claimed : codedErrors.conflict
  const meta = { conflicting_aliases: Object.fromEntries(taken) }
  throw new Refused(refuseCoded(409, { ...error, meta }))
}
