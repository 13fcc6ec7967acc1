import { json } from '../../world/mock-response.ts'
import { emitEvent } from '../events/emit-event.ts'
import { refuse } from '../errors.ts'
import { notFound } from './named-user.ts'
import { refusable } from '../operation.ts'
import { readInput } from '../read-input.ts'
import { notificationTypes } from './subscription-row.ts'
import { putSubscription } from './subscriptions.ts'
import { withCodes } from '../wordings.ts'

/** `onesignal.unsubscribeWithToken`: takes no key. Source: reference page "Unsubscribe email with token". */
export const unsubscribeWithToken = refusable((exchange, { apps, clock }) => {
  const { path, query } = readInput('unsubscribeWithToken', exchange, withCodes)
  const app = apps.get(path.app_id) ?? notFound()
  const message = app.messages.get(path.notification_id.toLowerCase()) ?? notFound()
  const known = [...app.unsubscribeTokens.values()].find(({ token }) => token === query.token)
  if (known?.messageId !== message.id) return refuse(403, 'Invalid token')
  const now = clock.now()
  // Deleted since: there is nobody left to unsubscribe.
  const subscription = app.subscriptions.get(known.subscriptionId) ?? notFound()
  const off = { enabled: false, notificationTypes: notificationTypes.unsubscribed }
  const row = { ...subscription, ...off, unsubscribedAt: now, updatedAt: now }
  putSubscription(app, row, now)
  emitEvent(app, { kind: 'message.email.unsubscribed', message, subscription: row }, now)
  return json(202, { success: 'true' })
})
