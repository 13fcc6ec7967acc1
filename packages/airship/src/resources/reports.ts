import type { CallOptions, CallPromise, Paged } from '@textwire/core'
import type { AirshipConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  Activity,
  ActivityReport,
  DayCounts,
  DevicesReport,
  GroupReport,
  GroupSeriesReport,
  ListResponsesResult,
  OpensReport,
  OptInsReport,
  OptOutsReport,
  PushReport,
  PushResponses,
  PushSeriesReport,
  SendsReport,
} from '../contract/index.ts'
import type { QueryOf } from '../query-of.ts'
import { listByLink } from '../paging/list-by-link.ts'
import type { LinkedPage } from '../paging/list-by-link.ts'
import { toPushBody } from '../to-push-body.ts'
import type { SentPushBody } from '../to-push-body.ts'

/** A time, as a `Date` or a text, from which and to which a report goes, and how long each step of it is. */
export type ReportRange = QueryOf<'getSendsReport'>

/** The same for a push or a group, where all of it may be left out. */
export type SeriesRange = QueryOf<'getPushSeriesReport'>

/**
 * What was sent and what became of it. Airship's reports count by platform and know little of SMS: what became of a single
 * text tell the delivery reports of `events.stream`.
 *
 * A `start` or `end` without a time of day is midnight in UTC.
 *
 * Source: Airship, "Reports".
 */
export interface Reports {
  /** The counts of one push. */
  push(pushId: string, options?: CallOptions): CallPromise<PushReport>
  /** The counts of one push, step by step. */
  pushSeries(
    pushId: string,
    range?: SeriesRange,
    options?: CallOptions,
  ): CallPromise<PushSeriesReport>
  /** The body of one push as it was sent: as it came (Base64) in `push_body`, and read in `push`. */
  pushBody(pushId: string, options?: CallOptions): CallPromise<SentPushBody>
  /** The counts of a group of pushes, such as those of a recurring schedule. */
  group(groupId: string, options?: CallOptions): CallPromise<GroupReport>
  /** The counts of a group of pushes, step by step. */
  groupSeries(
    groupId: string,
    range?: SeriesRange,
    options?: CallOptions,
  ): CallPromise<GroupSeriesReport>
  /**
   * Every push of a time, with its counts.
   *
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship()
   *
   * const november = { start: new Date('2026-11-01'), end: new Date('2026-12-01') }
   * for await (const push of airship.reports.listResponses(november)) {
   *   console.log(push.push_uuid, push.sends)
   * }
   * ```
   */
  listResponses(
    query: QueryOf<'listResponses'>,
    options?: CallOptions,
  ): Paged<PushResponses, ListResponsesResult>
  /** @throws {NotFoundError} When there is no such push. */
  responses(pushId: string, options?: CallOptions): CallPromise<PushResponses>
  /** How many pushes were sent, step by step. */
  sends(range: ReportRange, options?: CallOptions): Paged<DayCounts, SendsReport>
  /** How many channels opted in, step by step. */
  optIns(range: ReportRange, options?: CallOptions): Paged<DayCounts, OptInsReport>
  /** How many channels opted out, step by step. */
  optOuts(range: ReportRange, options?: CallOptions): Paged<DayCounts, OptOutsReport>
  /** How often apps were opened, step by step. */
  opens(range: ReportRange, options?: CallOptions): Paged<DayCounts, OpensReport>
  /** How many channels of each kind there were on a day, SMS among them. */
  devices(query: QueryOf<'getDevicesReport'>, options?: CallOptions): CallPromise<DevicesReport>
  /** What was sent in a time, and to how many. */
  activity(
    query: QueryOf<'getActivityReport'>,
    options?: CallOptions,
  ): Paged<Activity, ActivityReport>
}

const ofPush = (push_id: string) => ({ path: { push_id } })
const ofGroup = (group_id: string) => ({ path: { group_id } })

/** The reports of a connection. */
export function createReports({ baseUrl, call }: AirshipConnection): Reports {
  const listOf =
    <Item, Page extends LinkedPage>(items: (page: Page) => readonly Item[] | undefined) =>
    (
      operation: Parameters<typeof call>[0],
      query: Readonly<Record<string, unknown>>,
      options: CallOptions | undefined,
    ) =>
      listByLink<Item, Page>({
        call,
        baseUrl,
        operation,
        query,
        options,
        items,
      })
  const responses = listOf<PushResponses, ListResponsesResult>(({ pushes }) => pushes)
  const sends = listOf<DayCounts, SendsReport>((page) => page.sends)
  const optIns = listOf<DayCounts, OptInsReport>(({ optins }) => optins)
  const optOuts = listOf<DayCounts, OptOutsReport>(({ optouts }) => optouts)
  const opens = listOf<DayCounts, OpensReport>((page) => page.opens)
  const activity = listOf<Activity, ActivityReport>(({ activities }) => activities)
  return {
    push: (id, options) => call(rows.getPushReport, ofPush(id), options),
    pushSeries: (id, query, options) =>
      call(rows.getPushSeriesReport, { ...ofPush(id), query: query ?? {} }, options),
    pushBody: (id, options) => call(rows.getPushBody, ofPush(id), options, toPushBody),
    group: (id, options) => call(rows.getGroupReport, ofGroup(id), options),
    groupSeries: (id, query, options) =>
      call(rows.getGroupSeriesReport, { ...ofGroup(id), query: query ?? {} }, options),
    listResponses: (query, options) => responses(rows.listResponses, query, options),
    responses: (id, options) => call(rows.getResponses, ofPush(id), options),
    sends: (range, options) => sends(rows.getSendsReport, range, options),
    optIns: (range, options) => optIns(rows.getOptInsReport, range, options),
    optOuts: (range, options) => optOuts(rows.getOptOutsReport, range, options),
    opens: (range, options) => opens(rows.getOpensReport, range, options),
    devices: (query, options) => call(rows.getDevicesReport, { query }, options),
    activity: (query, options) => activity(rows.getActivityReport, query, options),
  }
}
