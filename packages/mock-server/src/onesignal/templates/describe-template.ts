import type { Template as TemplateResource } from '@textwire/onesignal/contract'
import type { AppState } from '../app-state.ts'
import type { Template } from '../messages/message-rows.ts'

/** A template as the operations on templates show it; fields of other channels are null. */
export function describeTemplate(app: AppState, template: Template): TemplateResource {
  const { id, name, channel, fields, createdAt, updatedAt } = template
  return {
    id,
    name,
    channel: channelName(app, channel),
    created_at: new Date(createdAt).toISOString(),
    updated_at: new Date(updatedAt).toISOString(),
    content: {
      contents: fields.contents ? { ...fields.contents } : null,
      headings: fields.headings ? { ...fields.headings } : null,
      subtitle: fields.subtitle ? { ...fields.subtitle } : null,
      isSMS: channel === 'sms' ? true : null,
      sms_from: fields.sms_from ?? null,
      sms_media_urls: fields.sms_media_urls ?? null,
      isEmail: channel === 'email' ? true : null,
      email_subject: fields.email_subject ?? null,
      email_body: fields.email_body ?? null,
      email_preheader: fields.email_preheader ?? null,
      email_from_name: fields.email_from_name ?? null,
      email_from_address: fields.email_from_address ?? null,
      email_reply_to_address: fields.email_reply_to_address ?? null,
      email_bcc: fields.email_bcc ?? null,
      disable_email_click_tracking: fields.disable_email_click_tracking ?? null,
      url: fields.url ?? null,
    },
  }
}

/** The published reference writes SMS in capitals, the description behind the official SDKs does not. */
const channelName = (app: AppState, channel: Template['channel']) =>
  channel === 'sms' && app.options.dialect !== 'sdk' ? 'SMS' : channel
