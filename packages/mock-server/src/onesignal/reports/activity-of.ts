import type { CsvCell } from '../../world/to-csv.ts'
import type { AppState } from '../app-state.ts'
import type { Delivery, MessageRow } from '../messages/message-rows.ts'
import { toDateText } from './to-date-text.ts'

/** The columns of an audience's activity. The page says that they differ by channel; these are assumed. */
export const ACTIVITY_COLUMNS = [
  'event_type',
  'event_timestamp',
  'subscription_id',
  'onesignal_id',
  'external_id',
  'recipient',
  'url',
] as const

/** What happened to a message at each recipient, in the order in which it happened. */
export function activityOf(app: AppState, { id }: MessageRow): CsvCell[][] {
  const deliveries = [...app.deliveries.values()].filter(({ messageId }) => messageId === id)
  const clicks = [...app.clicks.values()].filter(({ messageId }) => messageId === id)
  const byId = new Map(deliveries.map((delivery) => [delivery.subscriptionId, delivery]))
  const row = (event: string, at: number, delivery: Delivery, url?: string): CsvCell[] => [
    event,
    toDateText(at),
    delivery.subscriptionId,
    delivery.onesignalId,
    app.users.get(delivery.onesignalId)?.aliases['external_id'],
    delivery.to,
    url,
  ]
  return [
    ...deliveries.flatMap((delivery) =>
      delivery.status === 'suppressed'
        ? [row('suppressed', delivery.at, delivery)]
        : [row('sent', delivery.at, delivery), row('delivered', delivery.at, delivery)],
    ),
    ...clicks.flatMap(({ subscriptionId, at, url }) => {
      const delivery = byId.get(subscriptionId)
      return delivery === undefined ? [] : [row('clicked', at, delivery, url)]
    }),
  ]
}
