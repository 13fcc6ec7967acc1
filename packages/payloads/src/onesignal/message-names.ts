import type { Names } from '../problems/names.ts'
import type { MessageDraft } from './message-shape.ts'

const names: Names = {
  '': 'to',
  include_phone_numbers: 'to.phoneNumbers',
  include_aliases: 'to.aliases',
  include_subscription_ids: 'to.subscriptionIds',
  included_segments: 'to.segments',
  excluded_segments: 'to.except',
  filters: 'to.filters',
  contents: 'text',
  template_id: 'template.id',
  custom_data: 'template.data',
  sms_from: 'from',
  sms_media_urls: 'media',
  send_after: 'sendAt',
  idempotency_key: 'idempotencyKey',
}

/** What the fields of a text message are called here; a text in English alone stands for its language as well. */
export const messageNames = ({ text }: MessageDraft): Names =>
  typeof text === 'object' ? names : { ...names, 'contents.en': 'text' }
