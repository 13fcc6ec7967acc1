import type { EventFields, OneSignalEvent, UnknownEvent } from './event.ts'
import { eventKinds } from './event-kinds.ts'
import type { EventMessage } from './event-message.ts'
import type { EventUser } from './event-user.ts'
import type { FieldReader } from './field-reader.ts'

/** Builds an event of a kind from what a body says. */
export function toEvent(
  kind: string,
  id: string,
  fields: FieldReader,
): OneSignalEvent | UnknownEvent {
  const { text } = fields
  const common: EventFields = {
    id,
    timestamp: fields.number('event.timestamp'),
    datetime: text('event.datetime'),
    app_id: text('event.app_id'),
    subscription_device_type: text('event.subscription_device_type'),
    subscription_id: text('event.subscription_id'),
    onesignal_id: text('event.onesignal_id'),
    external_id: text('event.external_id'),
    user: toUser(fields),
  }
  const event = { kind, ...common, data: toData(kind, fields), message: toMessage(kind, fields) }
  // `toData` and `toMessage` go by the same parts of the kind as the types of `data` and `message` do.
  return event as OneSignalEvent | UnknownEvent
}

function toUser({ text, number, flag, map }: FieldReader): EventUser {
  return {
    onesignal_id: text('user.onesignal_id'),
    external_id: text('user.external_id'),
    language: text('user.language'),
    tags: map('user.tags') ?? {},
    subscription: {
      id: text('user.subscription.id'),
      app_id: text('user.subscription.app_id'),
      subscription_token: text('user.subscription.subscription_token'),
      session_count: number('user.subscription.session_count'),
      language: text('user.subscription.language'),
      game_version: text('user.subscription.game_version'),
      last_active: number('user.subscription.last_active'),
      play_time: number('user.subscription.play_time'),
      amount_spent: number('user.subscription.amount_spent'),
      created_at: number('user.subscription.created_at'),
      subscribed: flag('user.subscription.subscribed'),
      sdk: text('user.subscription.sdk'),
      device_model: text('user.subscription.device_model'),
      device_os: text('user.subscription.device_os'),
    },
  }
}

function toMessage(kind: string, fields: FieldReader): EventMessage {
  const { text } = fields
  return {
    id: text('message.id'),
    name: text('message.name'),
    title: kind.startsWith('message.email.')
      ? toSubject(fields)
      : toLocalized('message.title', fields),
    contents: toLocalized('message.contents', fields),
    template_id: text('message.template_id'),
    url: text('message.url'),
    app_url: text('message.app_url'),
    web_url: text('message.web_url'),
    live_activity_event_kind: text('message.live_activity_event_kind'),
  }
}

function toSubject({ text, map }: FieldReader): string | null {
  return text('message.title') ?? Object.values(map('message.title') ?? {})[0] ?? null
}

/** A body of one's own may name one language, as OneSignal's example does with `{{ message.title.en }}`. */
function toLocalized(name: string, { text, map }: FieldReader) {
  const byLanguage = map(name)
  if (byLanguage !== null) return byLanguage
  const only = text(name)
  return only === null ? null : { en: only }
}

function toData(kind: string, { text, map }: FieldReader): Record<string, string | null> {
  if (!eventKinds.some((known) => known === kind)) return map('event.data') ?? {}
  const names: string[] = []
  if (kind.startsWith('message.iam.'))
    names.push('page_name', 'page_id', 'target_name', 'target_id')
  if (kind.startsWith('message.live_activity.'))
    names.push('live_activity_id', 'live_activity_type')
  if (/\.(failed|undelivered)$/.test(kind)) names.push('failure_reason')
  return Object.fromEntries(names.map((name) => [name, text(`event.data.${name}`)]))
}
