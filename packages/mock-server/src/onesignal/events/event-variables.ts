import type { AppState } from '../app-state.ts'
import { ownerOf } from '../people/find-people.ts'
import type { EventKind } from './event-kinds.ts'
import type { MessageRow } from '../messages/message-rows.ts'
import { platforms } from '../messages/platforms.ts'
import { isSubscribed, type Subscription } from '../people/subscription-row.ts'

/** Something that happened to a message on its way to one subscription. */
export interface MessageEvent {
  readonly kind: EventKind
  readonly message: MessageRow | undefined
  readonly subscription: Subscription
  /** `event.data`, such as the reason of a failure. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** What a stream's templates may use. Source: OneSignal, "Event Stream data reference". */
export function eventVariables(app: AppState, event: MessageEvent, now: number): object {
  const { kind, message, subscription, data = {} } = event
  return {
    event: {
      kind,
      id: crypto.randomUUID(),
      timestamp: seconds(now),
      datetime: new Date(now).toISOString(),
      app_id: app.options.appId,
      subscription_device_type: platforms[subscription.type].eventName,
      subscription_id: subscription.id,
      onesignal_id: subscription.onesignalId,
      external_id: ownerOf(app, subscription).aliases['external_id'] ?? '',
      data,
    },
    message: message === undefined ? {} : messageVariables(message),
    user: userVariables(app, subscription),
  }
}

const seconds = (ms: number) => Math.floor(ms / 1000)

/** Longer texts arrive cut. Source: "Event Stream data reference", `message.contents`. */
const CONTENT_LENGTH = 50

const clipped = (texts: Readonly<Record<string, string | undefined>> = {}) =>
  Object.fromEntries(
    Object.entries(texts).map(([language, text = '']) => [language, text.slice(0, CONTENT_LENGTH)]),
  )

function messageVariables({ id, channel, fields }: MessageRow): object {
  return {
    id,
    name: fields.name,
    template_id: fields.template_id,
    url: fields.url,
    app_url: fields.app_url,
    web_url: fields.web_url,
    ...(channel === 'email'
      ? { title: fields.email_subject }
      : { contents: clipped(fields.contents) }),
    ...(channel === 'push' && { title: clipped(fields.headings) }),
  }
}

function userVariables(app: AppState, subscription: Subscription): object {
  const { aliases, tags, language, onesignalId, amountSpent } = ownerOf(app, subscription)
  return {
    onesignal_id: onesignalId,
    external_id: aliases['external_id'],
    tags,
    language,
    subscription: {
      id: subscription.id,
      app_id: app.options.appId,
      subscription_token: subscription.token,
      session_count: subscription.sessionCount,
      language,
      game_version: subscription.appVersion,
      last_active: seconds(subscription.lastSession),
      play_time: subscription.sessionTime,
      amount_spent: amountSpent,
      created_at: seconds(subscription.createdAt),
      subscribed: isSubscribed(subscription),
      sdk: subscription.sdk,
      device_model: subscription.deviceModel,
      device_os: subscription.deviceOs,
    },
  }
}
