import type { AppState } from '../app-state.ts'
import type { MessageFields, Template } from '../messages/message-rows.ts'

/** A stored message to begin with. */
export interface TemplateSeed {
  /** A UUID. @default a new one */
  readonly id?: string
  /** @default 'Template' */
  readonly name?: string
  /** @default 'sms' */
  readonly channel?: Template['channel']
  /** The text by language. */
  readonly contents?: Readonly<Record<string, string>>
  /** MMS attachments. */
  readonly mediaUrls?: readonly string[]
  /** The sender of a text message. */
  readonly from?: string
  /** Everything else that a message can have, in OneSignal's own spelling. */
  readonly fields?: MessageFields
  /** Whether a journey uses it, so that it cannot be deleted. @default false */
  readonly usedByJourney?: boolean
}

export function seedTemplate(app: AppState, seed: TemplateSeed, now: number): Template {
  const { id = crypto.randomUUID(), name = 'Template', channel = 'sms' } = seed
  const { contents, mediaUrls, from, usedByJourney = false } = seed
  const known = app.templates.get(id.toLowerCase())
  return app.templates.set(id.toLowerCase(), {
    id,
    name,
    channel,
    fields: {
      ...seed.fields,
      // English is what every contents has; a seed without it is the test's own doing.
      ...(contents && { contents: { en: '', ...contents } }),
      ...(mediaUrls && { sms_media_urls: [...mediaUrls] }),
      ...(from !== undefined && { sms_from: from }),
    },
    usedByJourney,
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
  })
}
