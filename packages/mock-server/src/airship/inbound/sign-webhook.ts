import { createHmac } from 'node:crypto'

/** The headers that sign a call to a webhook at a time. Source: Airship, "Signature hash" for open channels. */
export function signWebhook(secret: string, body: string, now: number): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000))
  const hash = createHmac('sha256', secret).update(`${timestamp}:${body}`).digest('hex')
  return { 'x-ua-timestamp': timestamp, 'x-ua-signature': hash }
}
