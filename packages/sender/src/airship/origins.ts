import type { Origins } from '../refuse-body.ts'

/** Where the fields of Airship's bodies come from. */
export const origins: Origins = [
  ['notification.sms.alert', 'text'],
  ['notification.mms.fallback_text', 'text'],
  ['notification.mms.slides.0.text', 'text'],
  ['notification.mms.slides.0.media.url', 'media.0'],
  ['audience.sms_id.sender', 'from'],
  ['audience.create_and_send.0.ua_sender', 'from'],
  ['audience.create_and_send.0.ua_opted_in', 'optedInAt'],
]
