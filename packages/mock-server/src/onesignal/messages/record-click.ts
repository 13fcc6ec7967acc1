import type { AppState } from '../app-state.ts'
import { deliveryId } from './delivery-id.ts'
import { emitEvent } from '../events/emit-event.ts'
import { addCounts, totalOf } from './message-counts.ts'
import type { Click } from './message-rows.ts'
import { platforms } from './platforms.ts'
import { channelOf } from '../people/subscription-row.ts'

/** Counts a click: the first of a recipient in `converted`, and every one in the outcome `os__click`. */
export function recordClick(app: AppState, click: Click): void {
  const { messageId, subscriptionId, at } = click
  app.clicks.set(crypto.randomUUID(), click)
  const message = app.messages.get(messageId)
  const subscription = app.subscriptions.get(subscriptionId)
  if (message === undefined || subscription === undefined) return
  if (countClick(app, messageId, subscriptionId) === 1) {
    const counted = addCounts(message.platforms, platforms[subscription.type].stats, {
      converted: 1,
    })
    app.messages.set(messageId, { ...message, platforms: counted, counts: totalOf(counted) })
  }
  const channel = channelOf(subscription.type)
  // There is no event for a click in a text message. Source: "Event Stream data reference".
  if (channel === 'sms') return
  emitEvent(app, { kind: `message.${channel}.clicked`, message, subscription }, at)
}

/** How often the recipient has clicked by now. */
function countClick(app: AppState, messageId: string, subscriptionId: string): number {
  const id = deliveryId(messageId, subscriptionId)
  const delivery = app.deliveries.get(id)
  if (delivery === undefined) return 0
  return app.deliveries.set(id, { ...delivery, clicks: delivery.clicks + 1 }).clicks
}
