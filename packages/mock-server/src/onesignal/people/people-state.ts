import type { Store, Table } from '../../world/store.ts'
import type { CustomEvent } from '../events/custom-event-row.ts'
import type { Segment } from '../segments/segment-row.ts'
import type { Subscription } from './subscription-row.ts'
import type { Suppression } from './suppressions.ts'
import type { UnsubscribeToken } from './unsubscribe-tokens.ts'
import type { UserVersion } from './user-versions.ts'
import type { User } from './user-row.ts'

/** The people that an app knows and what it knows of them. */
export interface PeopleState {
  /** By onesignal id. Written by `putUser` and `removeUser` alone, which keep the index in step. */
  readonly users: Table<User>
  readonly userIdByAlias: Table<string>
  /** By id. Written by `putSubscription` and `removeSubscription` alone. */
  readonly subscriptions: Table<Subscription>
  readonly subscriptionIdByToken: Table<string>
  readonly subscriptionIdsByUser: Table<readonly string[]>
  /** What reads have been shown and will be shown, where writes take their time. */
  readonly versions: Table<readonly UserVersion[]>
  /** The users in whose `versions` an alias or a subscription is. */
  readonly versionIndex: Table<readonly string[]>
  /** By id. */
  readonly segments: Table<Segment>
  readonly customEvents: Table<CustomEvent>
  /** The idempotency keys of custom events. */
  readonly customEventKeys: Table<number>
  /** By message and subscription. */
  readonly unsubscribeTokens: Table<UnsubscribeToken>
  /** Which numbers silenced which senders. */
  readonly suppressions: Table<Suppression>
  /** By number: since when the person wants nothing from the app. */
  readonly optOuts: Table<number>
  /** The ids of numbers that have yet to be asked for their consent. Written as `subscriptions` is. */
  readonly unasked: Table<string>
  /** How many subscriptions are subscribed, under `ROW`. Written as `subscriptions` is. */
  readonly subscribed: Table<number>
}

export const createPeopleState = (
  store: Store,
  segments: Iterable<readonly [string, Segment]>,
): PeopleState => ({
  users: store.table(),
  userIdByAlias: store.table(),
  subscriptions: store.table(),
  subscriptionIdByToken: store.table(),
  subscriptionIdsByUser: store.table(),
  versions: store.table(),
  versionIndex: store.table(),
  segments: store.table(segments),
  customEvents: store.table(),
  customEventKeys: store.table(),
  unsubscribeTokens: store.table(),
  suppressions: store.table(),
  optOuts: store.table(),
  unasked: store.table(),
  subscribed: store.table(),
})
