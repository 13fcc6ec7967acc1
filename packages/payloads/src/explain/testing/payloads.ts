import type { ExplainedText } from '../explained-text.ts'
import { explain } from '../explain.ts'

/** A OneSignal message to one number. */
export const message = (en: string) => ({
  include_phone_numbers: ['+15035550100'],
  contents: { en },
})

/** An Airship push to one number. */
export const push = (alert: string) => ({
  audience: { sms_id: { msisdn: '15035550100', sender: '12345' } },
  device_types: ['sms' as const],
  notification: { sms: { alert } },
})

/** A row of a create-and-send. */
export const row = (msisdn: string, values: object = {}) => ({
  ua_msisdn: msisdn,
  ua_sender: '12345',
  ua_opted_in: '2026-11-20T11:58:59',
  ...values,
})

/** A create-and-send with placeholders. */
export const createAndSend = (alert: string, rows: ReturnType<typeof row>[]) => ({
  audience: { create_and_send: rows },
  device_types: ['sms'] as ['sms'],
  notification: { sms: { template: { fields: { alert } } } },
})

/** The same text through either provider. */
export const providers = [
  { provider: 'onesignal', of: message },
  { provider: 'airship', of: push },
] as const

/** The only text of a payload. */
export function onlyText(payload: Parameters<typeof explain>[0]): ExplainedText {
  const { texts } = explain(payload)
  const [text] = texts
  if (text === undefined || texts.length > 1) throw new Error(`${texts.length} texts`)
  return text
}
