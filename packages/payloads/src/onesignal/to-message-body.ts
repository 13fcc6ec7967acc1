import { compact } from '../problems/compact.ts'
import { toTime } from '../problems/to-time.ts'
import { withWrittenDates } from '../problems/with-written-dates.ts'
import type { MessageDraft } from './message-shape.ts'

/**
 * A text message as OneSignal spells it. The channel is always named: the page "SMS" has it required, though only users and
 * segments need it by its prose.
 */
export const toMessageBody = ({ to = {}, text, template = {}, ...message }: MessageDraft) =>
  compact({
    target_channel: 'sms',
    include_phone_numbers: to.phoneNumbers,
    include_aliases: to.aliases,
    include_subscription_ids: to.subscriptionIds,
    included_segments: to.segments,
    excluded_segments: to.except,
    filters: to.filters,
    contents: typeof text === 'string' ? { en: text } : text,
    template_id: template.id,
    custom_data: withWrittenDates(template.data),
    sms_from: message.from,
    sms_media_urls: message.media,
    name: message.name,
    send_after: toTime(message.sendAt),
    idempotency_key: message.idempotencyKey,
  })
