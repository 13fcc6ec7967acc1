import type { Store, Table } from '../../world/store.ts'
import type { NamedUser } from './named-user.ts'
import type { PeopleOptions, SubscriptionList } from './people-options.ts'

/** Who is known, and what they can subscribe to. */
export interface PeopleState {
  /** By id. */
  readonly namedUsers: Table<NamedUser>
  /** By id: those of the options, and those that came with a subscription. */
  readonly subscriptionLists: Table<SubscriptionList>
  /** When an attribute was last changed, by its owner and its name, in milliseconds since the epoch. */
  readonly attributeTimes: Table<number>
}

export const createPeopleState = (
  { subscriptionLists = [] }: PeopleOptions,
  store: Store,
): PeopleState => ({
  namedUsers: store.table(),
  attributeTimes: store.table(),
  subscriptionLists: store.table(
    subscriptionLists.map((list) => {
      const row = typeof list === 'string' ? { list_id: list } : list
      return [row.list_id, row] as const
    }),
  ),
})
