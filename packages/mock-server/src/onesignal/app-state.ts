import type { E164 } from '@textwire/phone'
import type { Store, Table } from '../world/store.ts'
import type { OneSignalAppOptions, OneSignalSender } from './app-options.ts'
import { createKeyRing, type KeyRing } from './key-ring.ts'
import {
  notificationTypes,
  type MessageRow,
  type Segment,
  type Subscription,
  type Template,
} from './rows.ts'

/** Everything that is known about one app. */
export interface AppState {
  readonly options: OneSignalAppOptions
  readonly subscriptions: Table<Subscription>
  /** The id of the subscription of a number; a number has one per app. */
  readonly idByPhone: Table<string>
  readonly messages: Table<MessageRow>
  readonly segments: Table<Segment>
  readonly templates: Table<Template>
  /** The subscriptions that were asked for their consent. */
  readonly asked: Table<true>
  readonly keys: KeyRing
}

export function createAppState(
  options: OneSignalAppOptions,
  store: Store,
  now: () => number,
): AppState {
  return {
    options,
    subscriptions: store.table(),
    idByPhone: store.table(),
    messages: store.table(),
    segments: store.table(),
    templates: store.table(),
    asked: store.table(),
    keys: createKeyRing(store.table(), now),
  }
}

export function findByPhone(app: AppState, phone: E164): Subscription | undefined {
  const id = app.idByPhone.get(phone)
  return id === undefined ? undefined : app.subscriptions.get(id)
}

/** Adds a subscription, or replaces what is given of the one that the number has. */
export function putSubscription(
  app: AppState,
  phone: E164,
  given: Partial<Omit<Subscription, 'phone'>>,
  now: number,
): Subscription {
  const known = findByPhone(app, phone)
  const row: Subscription = { ...(known ?? newSubscription(phone, now)), ...given }
  app.idByPhone.set(phone, row.id)
  return app.subscriptions.set(row.id, row)
}

const newSubscription = (phone: E164, now: number): Subscription => ({
  id: crypto.randomUUID(),
  phone,
  onesignalId: crypto.randomUUID(),
  aliases: {},
  tags: {},
  notificationTypes: notificationTypes.subscribed,
  silenced: [],
  language: 'en',
  sessionCount: 0,
  sessionTime: 0,
  amountSpent: 0,
  firstSession: now,
  lastSession: now,
})

/** The sender that people see: a messaging service texts from its number. */
export function senderNumber(app: AppState, from: string | undefined): string {
  const senders: readonly OneSignalSender[] = app.options.senders ?? []
  if (from === undefined) return senders[0]?.number ?? '+12025550100'
  return senders.find((sender) => sender.messagingServiceSid === from)?.number ?? from
}
