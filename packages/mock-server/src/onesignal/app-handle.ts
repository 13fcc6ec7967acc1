import { parseE164 } from '@textwire/phone'
import { putSubscription, type AppState } from './app-state.ts'
import {
  notificationTypes,
  type MessageRow,
  type Segment,
  type Subscription,
  type Template,
} from './rows.ts'

/** A subscription to begin with; what is left out is as of a number met for the first time. */
export interface SubscriptionSeed extends Partial<
  Omit<Subscription, 'id' | 'phone' | 'notificationTypes' | 'silenced'>
> {
  /** E.164. */
  readonly phone: string
  /** The alias `external_id`. */
  readonly externalId?: string
  /** @default true */
  readonly subscribed?: boolean
}

/** An app of a world, for a test to set up and look at. */
export interface OneSignalApp {
  readonly appId: string
  /** The first of its keys. */
  readonly apiKey: string
  /** Adds a number, or changes the one that is there. */
  subscription(seed: SubscriptionSeed): Subscription
  /** Names an audience; see `filters` of the create-message API. */
  segment(name: string, filters: Segment['filters']): void
  /** Stores a message; returns its id. */
  template(template: Pick<Template, 'contents'> & Partial<Template>): string
  readonly subscriptions: readonly Subscription[]
  /** Oldest first. */
  readonly messages: readonly MessageRow[]
}

export function createAppHandle(app: AppState, now: () => number): OneSignalApp {
  return {
    appId: app.options.appId,
    apiKey: app.options.apiKeys[0] ?? '',
    subscription({ phone, externalId, subscribed = true, aliases, ...seed }) {
      const given = {
        ...seed,
        aliases: { ...aliases, ...(externalId !== undefined && { external_id: externalId }) },
        notificationTypes: notificationTypes[subscribed ? 'subscribed' : 'unsubscribed'],
      }
      return putSubscription(app, parseE164(phone), given, now())
    },
    segment: (name, filters) => void app.segments.set(name, { name, filters }),
    template({ id = crypto.randomUUID(), mediaUrls = [], ...template }) {
      app.templates.set(id.toLowerCase(), { ...template, id, mediaUrls })
      return id
    },
    get subscriptions() {
      return [...app.subscriptions.values()]
    },
    get messages() {
      return [...app.messages.values()]
    },
  }
}
