import { parseE164 } from '@textwire/phone'
import type { ReceivedMessage } from '../../phone/received-message.ts'
import type { AirshipContext } from '../context.ts'
import { shortenLinks } from '../links/shorten-links.ts'
import type { ProjectState } from '../project-state.ts'
import { findChannel, replaceChannel } from '../sms/channel.ts'
import { attributesOf, fillIn, type FilledContent } from './fill-in.ts'
import type { MessageContent } from './message-content.ts'
import type { DeliveryRow, PushRow } from './push-row.ts'
import type { Recipient } from './recipient.ts'
import { reportDelivery } from './report-delivery.ts'

/** A message on its way to one person. */
export interface Outgoing {
  readonly push: PushRow
  readonly recipient: Recipient
  readonly content: MessageContent
  /** What the message brings for its placeholders; it goes before the person's attributes. */
  readonly fields?: Readonly<Record<string, unknown>>
  /** What everybody gets alike; the person's attributes go before it. */
  readonly globals?: Readonly<Record<string, unknown>>
  /** @default 'message' */
  readonly kind?: ReceivedMessage['kind']
}

/**
 * Hands a message to the carrier for one person: fills it in, shortens its links, reports it to the stream. Consent is
 * not asked here: whoever calls knows whether it is needed.
 */
export async function deliverContent(
  project: ProjectState,
  context: AirshipContext,
  outgoing: Outgoing,
): Promise<DeliveryRow> {
  const { content, recipient, globals, fields } = outgoing
  const data = { ...globals, ...attributesOf(project, recipient.channel), ...fields }
  const filled = await fillIn(content, data, context)
  const now = context.clock.now()
  if (filled.problem !== undefined) {
    return record(project, outgoing, now, { outcome: 'dropped', problem: filled.problem })
  }
  const shown = content.shortenLinks ? withShortLinks(project, outgoing, filled, now) : filled
  const outcome = outcomeFor(project, outgoing, now)
  if (outcome === 'delivered') hand(project, context, outgoing, shown)
  const row = record(project, outgoing, now, { outcome, text: shown.text })
  noteRcs(project, row, recipient)
  reportDelivery(project, context, { row, ...outgoing })
  return row
}

function withShortLinks(
  project: ProjectState,
  { push: { pushId, groupId }, recipient: { msisdn, sender } }: Outgoing,
  filled: FilledContent,
  sentAt: number,
): FilledContent {
  const group = groupId === undefined ? {} : { groupId }
  const text = shortenLinks(project, filled.text, { pushId, ...group, msisdn, sender, sentAt })
  return { ...filled, text }
}

function outcomeFor(
  { undeliverable }: ProjectState,
  { content, recipient }: Outgoing,
  now: number,
): Exclude<DeliveryRow['outcome'], 'dropped'> {
  if (content.expiresAt !== undefined && content.expiresAt < now) return 'expired'
  const reason = undeliverable.get(recipient.msisdn)
  return reason === undefined ? 'delivered' : (reason.name ?? 'undeliverable')
}

function hand(
  { options }: ProjectState,
  { carrier }: AirshipContext,
  { push, recipient, content, kind }: Outgoing,
  { text, subject }: FilledContent,
): void {
  carrier.deliver({
    to: parseE164(`+${recipient.msisdn}`),
    from: recipient.sender,
    text,
    media: content.media,
    ...(subject !== undefined && { subject }),
    provider: 'airship',
    account: options.appKey,
    messageId: push.pushId,
    ...(kind && { kind }),
  })
}

/** A receipt shows that a phone takes RCS, and the channel knows it from then on. */
function noteRcs(project: ProjectState, { outcome, msisdn }: DeliveryRow, { channel }: Recipient) {
  const takesRcs = project.options.rcs?.includes(`+${msisdn}`) === true
  if (!takesRcs || outcome !== 'delivered' || channel === undefined) return
  const known = findChannel(project, channel.msisdn, channel.sender)
  if (known !== undefined) replaceChannel(project, { ...known, rcsEnabled: true })
}

function record(
  { deliveries, pushes }: ProjectState,
  { push: { pushId }, recipient: { msisdn, sender, channel }, content: { platform } }: Outgoing,
  at: number,
  result: Pick<DeliveryRow, 'outcome'> & Partial<Pick<DeliveryRow, 'text' | 'problem'>>,
): DeliveryRow {
  const id = crypto.randomUUID()
  const push = pushes.get(pushId)
  if (push !== undefined && result.outcome !== 'dropped') {
    pushes.set(pushId, { ...push, sends: push.sends + 1 })
  }
  return deliveries.set(id, {
    id,
    pushId,
    platform,
    msisdn,
    sender,
    ...(channel && { channelId: channel.channelId }),
    at,
    text: '',
    ...result,
  })
}
