import { momentOf } from '../dates.ts'
import type { ProjectState } from '../project-state.ts'
import type { Expiry, Notification, SendOptions } from './job.ts'
import type { MessageContent } from './message-content.ts'

type Templates = Pick<ProjectState, 'contentTemplates'>
type Sms = NonNullable<Notification['sms']>
type Mms = NonNullable<Notification['mms']>

/** What a notification says to people; undefined if its stored template is gone. */
export function contentOf(
  templates: Templates,
  { alert, sms, mms }: Notification,
  { personalization = false, expiry }: SendOptions,
  now: number,
): MessageContent | undefined {
  const common = {
    isTemplate: personalization || (sms ?? mms)?.template !== undefined,
    shortenLinks: (sms ?? mms)?.shorten_links ?? false,
    ...expiring(sms?.expiry ?? expiry, now),
  }
  if (mms !== undefined) return mmsContent(templates, mms, common)
  const text = sms === undefined ? alert : (smsText(templates, sms) ?? sms.alert ?? alert)
  return text === undefined ? undefined : { ...common, platform: 'sms', text, media: [] }
}

type Common = Pick<MessageContent, 'isTemplate' | 'shortenLinks' | 'expiresAt'>

function smsText(templates: Templates, { template }: Sms): string | undefined {
  if (template === undefined) return undefined
  return 'fields' in template ? template.fields.alert : storedAlert(templates, template.template_id)
}

/** The text of a stored template. */
function storedAlert({ contentTemplates }: Templates, id: string): string | undefined {
  const alert = contentTemplates.get(id.toLowerCase())?.content['alert']
  return typeof alert === 'string' ? alert : undefined
}

/** Every virtual phone shows MMS: the fallback stands in where a slide has no text. */
function mmsContent(templates: Templates, mms: Mms, common: Common): MessageContent | undefined {
  const { template, slides = [] } = mms
  const stored = template !== undefined && 'template_id' in template ? template.template_id : ''
  const own = { fallback_text: mms.fallback_text, subject: mms.subject, text: slides[0]?.text }
  const fields = template !== undefined && 'fields' in template ? template.fields : own
  const text = fields.text ?? fields.fallback_text ?? storedAlert(templates, stored)
  if (text === undefined) return undefined
  return {
    ...common,
    platform: 'mms',
    text,
    ...(fields.subject !== undefined && { subject: fields.subject }),
    media: slides.map(({ media }) => ({ url: media.url, contentType: media.content_type })),
  }
}

function expiring(expiry: Expiry | undefined, now: number): Pick<MessageContent, 'expiresAt'> {
  return expiry === undefined ? {} : { expiresAt: expiryMoment(expiry, now) }
}

/** Seconds count from now. */
export const expiryMoment = (expiry: Expiry, now: number): number =>
  typeof expiry === 'number' ? now + expiry * 1000 : momentOf(expiry)
