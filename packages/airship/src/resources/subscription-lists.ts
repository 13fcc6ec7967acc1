import type { CallOptions, CallPromise } from '@textwire/core'
import type { AirshipConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type { ListSubscriptionListsResult } from '../contract/index.ts'

/** The lists that people subscribe to, by topic; they are made in the dashboard. */
export interface SubscriptionLists {
  /** Every subscription list of the project. */
  list(options?: CallOptions): CallPromise<ListSubscriptionListsResult>
}

/** The subscription lists of a connection. */
export function createSubscriptionLists({ call }: AirshipConnection): SubscriptionLists {
  return { list: (options) => call(rows.listSubscriptionLists, {}, options) }
}
