import { ROW, type AppState } from '../app-state.ts'
import { createEventsHandle, type EventsHandle } from '../events/events-handle.ts'
import type { Delivery, MessageRow, Template } from './message-rows.ts'
import type { Attribution } from '../reports/outcome-row.ts'
import { platforms } from './platforms.ts'
import { recordClick } from './record-click.ts'
import type { ShortLink, ShortLinks } from './short-links.ts'
import { seedTemplate, type TemplateSeed } from '../templates/template-seed.ts'

/** An outcome that an app's SDK would report. */
export interface OutcomeSeed {
  /** Without `.sum` or `.count`. */
  readonly name: string
  /** @default 1 */
  readonly value?: number
  /** The message that it came of. */
  readonly messageId?: string
  /** @default 'direct' with a message, 'unattributed' without */
  readonly attribution?: Attribution
  /** The subscription whose device reported it. @default one of no platform */
  readonly subscriptionId?: string
}

/** The messages of an app, for a test to set up and look at. */
export interface MessageHandle {
  /** Stores a message; returns its id. */
  template(seed: TemplateSeed): string
  readonly templates: readonly Template[]
  /** Oldest first. */
  readonly messages: readonly MessageRow[]
  /** What reached phones, devices and mailboxes, or was kept from them, oldest first. */
  readonly deliveries: readonly Delivery[]
  /** The links that `track_link` made, oldest first. */
  readonly shortLinks: readonly ShortLink[]
  /** The recipient opens a push, or a link in an e-mail. @param url The link, where there is one. */
  click(delivery: Delivery, url?: string): void
  /** Reports an outcome, as the app's SDK would. */
  outcome(seed: OutcomeSeed): void
  /** Whether the app delivered too many messages, see the option `messageLimit`. */
  readonly disabled: boolean
  /** Enables a disabled app again, as a person would. */
  enable(): void
  /** What the app tells its Event Streams. */
  readonly events: EventsHandle
}

export const createMessageHandle = (
  app: AppState,
  links: ShortLinks,
  now: () => number,
): MessageHandle => ({
  template: (seed) => seedTemplate(app, seed, now()).id,
  get templates() {
    return [...app.templates.values()]
  },
  get messages() {
    return [...app.messages.values()]
  },
  get deliveries() {
    return [...app.deliveries.values()]
  },
  get shortLinks() {
    return links.all.filter(({ appId }) => appId === app.options.appId)
  },
  click: ({ messageId, subscriptionId }, url) =>
    recordClick(app, { messageId, subscriptionId, url, at: now() }),
  outcome({ name, value = 1, messageId, attribution, subscriptionId = '' }) {
    const type = app.subscriptions.get(subscriptionId)?.type
    const deviceType = type === undefined ? -1 : platforms[type].deviceType
    const cause = attribution ?? (messageId === undefined ? 'unattributed' : 'direct')
    const row = { name, value, messageId, attribution: cause, deviceType, at: now() }
    app.outcomes.set(crypto.randomUUID(), row)
  },
  get disabled() {
    return app.disabled.size > 0
  },
  enable: () => app.disabled.delete(ROW),
  events: createEventsHandle(app, now),
})
