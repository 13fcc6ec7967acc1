import type { Store, Table } from '../../world/store.ts'
import type { CustomEvent } from '../events/custom-event-row.ts'
import type { Segment } from '../segments/segment-row.ts'
import type { Subscription } from './subscription-row.ts'
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
  /** By id. */
  readonly segments: Table<Segment>
  readonly customEvents: Table<CustomEvent>
  /** The idempotency keys of custom events. */
  readonly customEventKeys: Table<number>
  /** By message and subscription. */
  readonly unsubscribeTokens: Table<UnsubscribeToken>
  /** The subscriptions that were asked for their consent. */
  readonly asked: Table<true>
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
  segments: store.table(segments),
  customEvents: store.table(),
  customEventKeys: store.table(),
  unsubscribeTokens: store.table(),
  asked: store.table(),
})
