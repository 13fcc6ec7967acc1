import type { Store, Table } from '../world/store.ts'
import type { ApiKey } from './organization/api-key-row.ts'
import type { OneSignalAppOptions, OneSignalSender } from './app-options.ts'
import type { AppRow } from './organization/app-row.ts'
import { defaultSegments } from './segments/default-segments.ts'
import type { OutboundParts } from './events/event-streams.ts'
import { createMessageState, type MessageState } from './messages/message-state.ts'
import { createPeopleState, type PeopleState } from './people/people-state.ts'
import { assertStatuses } from './statuses.ts'

/** Everything that is known about one app. */
export interface AppState extends PeopleState, MessageState {
  readonly options: OneSignalAppOptions
  /** One row under `ROW`; none while a restored world does not have the app yet. */
  readonly info: Table<AppRow>
  /** By token id. */
  readonly apiKeys: Table<ApiKey>
}

/** Where the one row of `info` is. */
export const ROW = 'app'

/** What an app begins with, and is given back by a reset. */
export interface AppBeginning {
  readonly info: AppRow | undefined
  readonly apiKeys: readonly ApiKey[]
}

/** @throws {RangeError} If the options ask for what cannot be. */
export function createAppState(
  options: OneSignalAppOptions,
  { info, apiKeys }: AppBeginning,
  store: Store,
  { now, ...parts }: OutboundParts & { readonly now: () => number },
): AppState {
  assertStatuses(options.statuses)
  return {
    options,
    info: store.table(info && [[ROW, info]]),
    apiKeys: store.table(apiKeys.map((key) => [key.tokenId, key])),
    ...createPeopleState(store, defaultSegments(now())),
    ...createMessageState(options, store, now, parts),
  }
}

/** The sender that people see: a messaging service texts from its number. */
export function senderNumber(app: AppState, from: string | undefined): string {
  const senders: readonly OneSignalSender[] = app.options.senders ?? []
  if (from === undefined) return senders[0]?.number ?? '+12025550100'
  return senders.find((sender) => sender.messagingServiceSid === from)?.number ?? from
}
