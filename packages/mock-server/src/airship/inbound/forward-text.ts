import type { ProjectState } from '../project-state.ts'
import { findChannel } from '../sms/channel.ts'
import type { Meaning } from './meaning-of.ts'
import type { InboundContext, InboundSeed } from './receive-text.ts'
import { signWebhook } from './sign-webhook.ts'
import { webhookRequest } from './webhook-request.ts'

/** Source: Airship, "SMS keyword webhooks": up to four more tries; how far apart is ours. */
const RETRY_DELAYS_MS = [1_000, 5_000, 30_000, 120_000]

/** Source: Airship, "SMS keyword webhooks". */
const RETRIED_STATUSES = [429, 503]

/** Keeps a text, and posts it to the webhook if its keyword has one; says whether it was posted. */
export function forwardText(
  project: ProjectState,
  { clock, outbound }: InboundContext,
  { msisdn, sender, text, sentAt }: InboundSeed,
  { word, keyword }: Meaning,
): boolean {
  const { inboundUrl, inboundSecret: secret, repeatInbound = 0 } = project.options
  const { inboundRetryDelaysMs = RETRY_DELAYS_MS } = project.options
  const row = {
    mobileOriginatedId: crypto.randomUUID(),
    msisdn,
    sender,
    text,
    receivedAt: clock.now(),
    ...(word !== undefined && { keyword: word }),
  }
  const callIds: string[] = []
  if (keyword?.webhook === true && inboundUrl !== undefined) {
    const channelId = findChannel(project, msisdn, sender)?.channelId
    const request = webhookRequest(project.options, inboundUrl, row, { channelId, sentAt })
    const schedule = {
      delayMs: 0,
      retryDelaysMs: inboundRetryDelaysMs,
      retryStatuses: RETRIED_STATUSES,
      ...(secret !== undefined && {
        headersAt: (now: number) => signWebhook(secret, request.body, now),
      }),
    }
    for (let copy = 0; copy <= repeatInbound; copy += 1) {
      callIds.push(outbound.send(request, schedule, project.inboundCalls))
    }
  }
  project.inboundTexts.set(row.mobileOriginatedId, { ...row, callIds, pushIds: [] })
  return callIds.length > 0
}
