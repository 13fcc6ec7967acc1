import type { Message } from '@textwire/onesignal/contract'
import type { Dialect } from '../dialect.ts'
import { filtersJson } from '../segments/filters-json.ts'
import type { MessageCounts } from './message-counts.ts'
import type { MessageFields, MessageRow } from './message-rows.ts'

const seconds = (ms: number) => Math.floor(ms / 1000)

/** A message as the operations that view messages show it, without outcomes. */
export function describeMessage(message: MessageRow, dialect: Dialect | undefined): Message {
  const { id, fields, state, queuedAt, sendAt, completedAt, counts, channel } = message
  const { remaining, successful, failed, converted, received } = counts
  const stats = Object.entries(message.platforms).map(
    ([platform, counted]) => [platform, statsOf(platform, counted)] as const,
  )
  return {
    id,
    ...contentOf(fields),
    filters: fields.filters === undefined ? null : filtersJson(fields.filters, dialect),
    canceled: state === 'canceled',
    queued_at: seconds(queuedAt),
    send_after: seconds(sendAt),
    completed_at: completedAt === null ? null : seconds(completedAt),
    remaining,
    successful,
    failed,
    errored: 0,
    converted,
    // Only devices confirm a delivery.
    received: channel === 'push' ? received : null,
    platform_delivery_stats: Object.fromEntries(stats),
  }
}

function statsOf(platform: string, counts: MessageCounts) {
  const { successful, failed, suppressed, converted, received } = counts
  const common = { successful, failed, errored: 0, converted }
  if (platform === 'email') return common
  if (platform !== 'sms') return { ...common, received }
  return {
    ...common,
    suppressed,
    provider_successful: successful,
    provider_failed: 0,
    provider_errored: 0,
  }
}

/** What the message was made with. */
function contentOf(fields: MessageFields): Omit<Message, 'id' | 'filters'> {
  return {
    app_id: fields.app_id ?? '',
    name: fields.name ?? null,
    contents: fields.contents ? { ...fields.contents } : null,
    headings: fields.headings ? { ...fields.headings } : null,
    subtitle: fields.subtitle ? { ...fields.subtitle } : null,
    data: fields.data ?? fields.custom_data ?? null,
    included_segments: fields.included_segments ?? null,
    excluded_segments: fields.excluded_segments ?? null,
    template_id: fields.template_id ?? null,
    sms_from: fields.sms_from ?? null,
    sms_media_urls: fields.sms_media_urls ?? null,
    email_subject: fields.email_subject ?? null,
    email_body: fields.email_body ?? null,
    delayed_option: fields.delayed_option ?? null,
    delivery_time_of_day: fields.delivery_time_of_day ?? null,
    throttle_rate_per_minute: fields.throttle_rate_per_minute ?? null,
    url: fields.url ?? null,
    web_url: fields.web_url ?? null,
    app_url: fields.app_url ?? null,
    big_picture: fields.big_picture ?? null,
    chrome_web_icon: fields.chrome_web_icon ?? null,
    chrome_web_image: fields.chrome_web_image ?? null,
    ios_badgeType: fields.ios_badgeType ?? null,
    ios_badgeCount: fields.ios_badgeCount ?? null,
  }
}
