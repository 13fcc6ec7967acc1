import type { PushBody } from '@textwire/airship'

interface Pair {
  readonly msisdn: string
  readonly sender: string
}

export const smsOf = (pair: Pair, alert: string): PushBody => ({
  audience: { sms_id: { ...pair } },
  device_types: ['sms'],
  notification: { sms: { alert } },
})

export const mmsOf = (pair: Pair, text: string, url: string): PushBody => ({
  audience: { sms_id: { ...pair } },
  device_types: ['sms'],
  notification: {
    mms: { fallback_text: text, slides: [{ text, media: { url, content_type: 'image/png' } }] },
  },
})
