import type { Outcome } from '@textwire/onesignal/contract'
import type { AppState } from '../app-state.ts'
import type { OutcomeRow } from './outcome-row.ts'
import { platforms } from '../messages/platforms.ts'

/** Which outcomes are counted. Source: OneSignal, reference page "View outcomes". */
export interface OutcomeQuery {
  /** Each with `.sum` or `.count`. */
  readonly names: readonly string[]
  /** @default 'total' */
  readonly attribution?: string | undefined
  /** The numbers of the platforms. @default every one */
  readonly platforms?: ReadonlySet<number> | undefined
  /** From here on, in milliseconds since the epoch. */
  readonly since: number
  /** Those of one message alone. */
  readonly messageId?: string
}

/** What a name without a known ending is answered with. */
export const isOutcomeName = (name: string): boolean => /.\.(sum|count)$/.test(name)

/** Counts outcomes: those of the app's own and those that OneSignal counts itself, which begin with `os__`. */
export function countOutcomes(app: AppState, query: OutcomeQuery): Outcome[] {
  const all = [...clicks(app), ...confirmed(app), ...app.outcomes.values()].filter((outcome) =>
    isCounted(outcome, query),
  )
  return query.names.map((full) => {
    const at = full.lastIndexOf('.')
    const [id, aggregation] = [full.slice(0, at), full.slice(at + 1)]
    const found = all.filter(({ name }) => name === id)
    const sum = found.reduce((total, { value }) => total + value, 0)
    return { id, value: aggregation === 'sum' ? sum : found.length, aggregation }
  })
}

const isCounted = (outcome: OutcomeRow, query: OutcomeQuery): boolean =>
  outcome.at >= query.since &&
  (query.messageId === undefined || outcome.messageId === query.messageId) &&
  (query.platforms?.has(outcome.deviceType) ?? true) &&
  (query.attribution === undefined ||
    query.attribution === 'total' ||
    query.attribution === outcome.attribution)

const deviceTypeOf = (app: AppState, subscriptionId: string): number => {
  const subscription = app.subscriptions.get(subscriptionId)
  return subscription === undefined ? -1 : platforms[subscription.type].deviceType
}

const clicks = (app: AppState): OutcomeRow[] =>
  [...app.clicks.values()].map(({ messageId, subscriptionId, at }) => ({
    name: 'os__click',
    value: 1,
    messageId,
    attribution: 'direct',
    deviceType: deviceTypeOf(app, subscriptionId),
    at,
  }))

/** Only devices confirm a delivery. */
const confirmed = (app: AppState): OutcomeRow[] =>
  [...app.deliveries.values()].flatMap(({ messageId, subscriptionId, channel, at }) =>
    channel === 'push'
      ? {
          name: 'os__confirmed_delivery',
          value: 1,
          messageId,
          attribution: 'direct' as const,
          deviceType: deviceTypeOf(app, subscriptionId),
          at,
        }
      : [],
  )
