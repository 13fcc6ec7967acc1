import type { AppState } from '../app-state.ts'
import { aliasKey } from './find-people.ts'
import type { UserVersion, UserView } from './user-versions.ts'

/** Where the users are listed whom a subscription belongs to, or did. No alias has this key: its label is not empty. */
export const subscriptionKey = (id: string): string => aliasKey('', id)

/** Keeps the index of a user's aliases and subscriptions in step with the versions that are kept. */
export function indexVersions(
  app: AppState,
  onesignalId: string,
  before: readonly UserVersion[],
  after: readonly UserVersion[],
): void {
  const old = keysOf(before)
  const kept = keysOf(after)
  for (const key of old) {
    if (kept.has(key)) continue
    const others = usersUnder(app, key).filter((id) => id !== onesignalId)
    if (others.length === 0) app.versionIndex.delete(key)
    else app.versionIndex.set(key, others)
  }
  for (const key of kept) {
    if (old.has(key)) continue
    app.versionIndex.set(key, [...usersUnder(app, key), onesignalId])
  }
}

/** The users in one of whose versions the alias or the subscription is. */
export const usersUnder = (app: AppState, key: string): readonly string[] =>
  app.versionIndex.get(key) ?? []

const keysOf = (versions: readonly UserVersion[]): Set<string> =>
  new Set(versions.flatMap(({ view }) => (view === undefined ? [] : keysOfView(view))))

const keysOfView = ({ user, subscriptions }: UserView): string[] => [
  ...Object.entries(user.aliases).map(([label, id]) => aliasKey(label, id)),
  ...subscriptions.map(({ id }) => subscriptionKey(id)),
]
