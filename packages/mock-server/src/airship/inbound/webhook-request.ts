import type { OutboundRequest } from '../../outbound/outbound-call.ts'
import type { AirshipProjectOptions } from '../project-options.ts'
import type { InboundTextRow } from './inbound-text.ts'

interface Circumstances {
  readonly channelId: string | undefined
  /** Milliseconds since the epoch. */
  readonly sentAt: number
}

/** What the webhook of a project is told about a text. Source: Airship, "SMS keyword webhooks". */
export function webhookRequest(
  { appKey, inboundGzip = false }: AirshipProjectOptions,
  root: string,
  text: Omit<InboundTextRow, 'callIds' | 'pushIds'>,
  { channelId, sentAt }: Circumstances,
): OutboundRequest {
  const body = JSON.stringify({
    msisdn: text.msisdn,
    sender: text.sender,
    app_key: appKey,
    ...(channelId !== undefined && { channel_id: channelId }),
    mobile_originated_message: text.text,
    mobile_originated_id: text.mobileOriginatedId,
    received_timestamp: toMoment(text.receivedAt),
    operator_timestamp: toMoment(sentAt),
  })
  return {
    url: below(root),
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(inboundGzip && { 'content-encoding': 'gzip' }),
    },
    body,
  }
}

/** The query of the root stays: it may hold what the webhook knows its caller by. */
function below(root: string): string {
  const url = new URL(root)
  url.pathname = `${url.pathname.replace(/\/$/, '')}/inbound-sms`
  return url.href
}

/** Milliseconds and no zone, in UTC. */
const toMoment = (ms: number) => new Date(ms).toISOString().slice(0, 23)
