import type { MmsMedia, PushBody } from '@textwire/airship/contract'
import type { ReceivedMedia } from '../phone/received-message.ts'
import type { Channel } from './channel.ts'
import type { ProjectState } from './project-state.ts'

type Notification = PushBody['notification']

/** What one phone gets of a push. */
export interface Rendered {
  readonly text: string
  readonly subject?: string
  readonly media: readonly ReceivedMedia[]
}

/** The notification for a channel's language and country, where the push has one for them. */
export function notificationFor(push: PushBody, { language, country }: Channel): Notification {
  const fitting = push.localizations?.find(
    (one) =>
      (one.language === undefined || same(one.language, language)) &&
      (one.country === undefined || same(one.country, country)),
  )
  return fitting?.notification ?? push.notification
}

const same = (one: string, other: string | undefined) => one.toLowerCase() === other?.toLowerCase()

/** Placeholders and links stay as they were sent. */
export function render(notification: Notification, project: ProjectState): Rendered {
  if (notification.mms) return renderMms(notification.mms, notification.alert)
  const { sms, alert = '' } = notification
  if (sms?.template === undefined) return { text: sms?.alert ?? alert, media: [] }
  const { template } = sms
  const text =
    'fields' in template ? template.fields.alert : project.templates.get(template.template_id)
  return { text: text ?? alert, media: [] }
}

type Mms = NonNullable<Notification['mms']>

function renderMms(mms: Mms, alert = ''): Rendered {
  const media = (mms.slides ?? []).map((slide) => mediaOf(slide.media))
  if (mms.template !== undefined) {
    const fields = 'fields' in mms.template ? mms.template.fields : undefined
    return shown(fields?.text ?? fields?.fallback_text ?? alert, media, fields?.subject)
  }
  return shown(mms.slides[0]?.text ?? mms.fallback_text, media, mms.subject)
}

const shown = (text: string, media: readonly ReceivedMedia[], subject?: string): Rendered => ({
  text,
  media,
  ...(subject !== undefined && { subject }),
})

const mediaOf = ({ url, content_type }: MmsMedia): ReceivedMedia => ({
  url,
  contentType: content_type,
})
