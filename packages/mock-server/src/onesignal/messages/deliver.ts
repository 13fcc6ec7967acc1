import type { AppState } from '../app-state.ts'
import type { OneSignalContext } from '../context.ts'
import { deliveryId } from './delivery-id.ts'
import { emitEvent } from '../events/emit-event.ts'
import type { EventKind } from '../events/event-kinds.ts'
import type { Delivery, MessageContent, MessageRow } from './message-rows.ts'
import { phoneOf, type MessageChannel, type Subscription } from '../people/subscription-row.ts'

/** A message on its way to one subscription. */
interface Outgoing {
  readonly message: MessageRow
  readonly subscription: Subscription
  readonly content: MessageContent
  /** The sender that people see; SMS only. */
  readonly from: string
  /** Whether the person has silenced the sender. */
  readonly suppressed: boolean
}

const KINDS: Readonly<Record<MessageChannel, readonly EventKind[]>> = {
  sms: ['message.sms.sent', 'message.sms.delivered'],
  push: ['message.push.sent', 'message.push.received'],
  email: ['message.email.sent', 'message.email.received'],
}

/** Hands a message over to a phone, a device or a mailbox, and reports it. */
export function deliver(app: AppState, outgoing: Outgoing, context: OneSignalContext): void {
  const { message, subscription, suppressed } = outgoing
  const now = context.clock.now()
  record(app, outgoing, now)
  if (!suppressed) text(app, outgoing, context)
  const kinds: readonly EventKind[] = suppressed ? ['message.sms.failed'] : KINDS[message.channel]
  for (const kind of kinds) emitEvent(app, { kind, message, subscription }, now)
}

function record(
  app: AppState,
  { message, subscription, content, suppressed }: Outgoing,
  now: number,
): void {
  const { id: subscriptionId, onesignalId, token: to } = subscription
  const { id: messageId, channel } = message
  const id = deliveryId(messageId, subscriptionId)
  const status: Delivery['status'] = suppressed ? 'suppressed' : 'delivered'
  const who = { subscriptionId, onesignalId, to }
  app.deliveries.set(id, { id, messageId, channel, ...who, status, at: now, content, clicks: 0 })
}

function text(
  app: AppState,
  { message, subscription, content, from }: Outgoing,
  { carrier }: OneSignalContext,
): void {
  const to = phoneOf(subscription)
  if (to === undefined || content.channel !== 'sms') return
  carrier.deliver({
    to,
    from,
    text: content.text,
    media: content.mediaUrls.map((url) => ({ url })),
    provider: 'onesignal',
    account: app.options.appId,
    messageId: message.id,
  })
}
