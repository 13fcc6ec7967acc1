import type { ExportSubscriptionsBody } from '@textwire/onesignal/contract'
import { json } from '../../world/mock-response.ts'
import { toCsv, type CsvCell } from '../../world/to-csv.ts'
import type { AppState } from '../app-state.ts'
import { ownerOf } from '../people/find-people.ts'
import { appOperation } from '../operation.ts'
import { platforms } from '../messages/platforms.ts'
import { publishFile } from './publish-file.ts'
import { segmentMembers } from '../segments/segment-members.ts'
import { isSubscribed, type Subscription } from '../people/subscription-row.ts'
import { toDateText } from './to-date-text.ts'
import type { User } from '../people/user-row.ts'

/** `onesignal.exportSubscriptions`. Source: OneSignal, reference page "Export subscriptions CSV". */
export const exportSubscriptions = appOperation(
  'exportSubscriptions',
  ({ app, body = {}, exchange, now }) => {
    const extras = body.extra_fields ?? USUAL_EXTRAS
    const header = [...Object.keys(columns), ...extras]
    const rows = selected(app, body, now).map((subscription) =>
      rowOf(subscription, ownerOf(app, subscription), extras),
    )
    const day = new Date(now).toISOString().slice(0, 10)
    const name = `users_${crypto.randomUUID()}_${day}.csv.gz`
    const csv = toCsv(header, rows)
    return json(200, { csv_file_url: publishFile(app, exchange, { name, csv }, now) })
  },
)

type ExtraField = NonNullable<ExportSubscriptionsBody['extra_fields']>[number]

const USUAL_EXTRAS: readonly ExtraField[] = ['external_user_id', 'country', 'timezone_id']

type Cell = (subscription: Subscription, user: User) => CsvCell

/** Source: the description behind the official SDKs, "export_players", default columns. */
const columns: Readonly<Record<string, Cell>> = {
  id: ({ id }) => id,
  identifier: ({ token }) => token,
  session_count: ({ sessionCount }) => sessionCount,
  language: (_subscription, { language }) => language,
  timezone: () => undefined,
  game_version: ({ appVersion }) => appVersion,
  device_os: ({ deviceOs }) => deviceOs,
  device_type: ({ type }) => platforms[type].deviceType,
  device_model: ({ deviceModel }) => deviceModel,
  ad_id: () => undefined,
  tags: (_subscription, { tags }) => JSON.stringify(tags),
  last_active: ({ lastSession }) => toDateText(lastSession),
  playtime: ({ sessionTime }) => sessionTime,
  amount_spent: (_subscription, { amountSpent }) => amountSpent,
  created_at: ({ createdAt }) => toDateText(createdAt),
  invalid_identifier: (subscription) => (isSubscribed(subscription) ? 'f' : 't'),
  badge_count: () => 0,
}

const extraColumns: Readonly<Record<ExtraField, Cell>> = {
  external_user_id: (_subscription, { aliases }) => aliases['external_id'],
  onesignal_id: ({ onesignalId }) => onesignalId,
  location: (_subscription, { location }) =>
    location === undefined ? undefined : `(${location.lat},${location.long})`,
  country: (_subscription, { country }) => country,
  rooted: () => 'f',
  ip: (_subscription, { ip }) => ip,
  web_auth: ({ webAuth }) => webAuth,
  web_p256: ({ webP256 }) => webP256,
  unsubscribed_at: ({ unsubscribedAt }) =>
    unsubscribedAt === undefined ? undefined : toDateText(unsubscribedAt),
  notification_types: ({ notificationTypes }) => notificationTypes,
  timezone_id: (_subscription, { timezoneId }) => timezoneId,
}

const rowOf = (subscription: Subscription, user: User, extras: readonly ExtraField[]): CsvCell[] =>
  [...Object.values(columns), ...extras.map((field) => extraColumns[field])].map((cell) =>
    cell(subscription, user),
  )

/** A segment lists its subscribed members, unless the others are asked for; without one, everybody is listed. */
function selected(
  app: AppState,
  { segment_name: segment, include_unsubscribed, last_active_since }: ExportSubscriptionsBody,
  now: number,
): Subscription[] {
  const since = last_active_since === undefined ? undefined : Number(last_active_since) * 1000
  const all =
    segment === undefined
      ? [...app.subscriptions.values()]
      : segmentMembers(app, segment, now).filter(
          (subscription) => include_unsubscribed === true || isSubscribed(subscription),
        )
  return all.filter(({ lastSession }) => since === undefined || lastSession > since)
}
