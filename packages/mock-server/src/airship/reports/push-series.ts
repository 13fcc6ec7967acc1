import { json, type MockResponse } from '../../world/mock-response.ts'
import type { ProjectState } from '../project-state.ts'
import type { PushRow } from '../sending/push-row.ts'
import { bucketsOf, type Precision } from './buckets.ts'
import { noReport } from './no-report.ts'
import { countPushes, idsOf } from './push-counts.ts'
import { readRange } from './read-range.ts'
import { toReportDate } from './report-date.ts'

/** What a series is asked for. */
export interface SeriesQuery {
  readonly precision?: Precision
  readonly start?: string | Date
  readonly end?: string | Date
}

const HOUR_MS = 60 * 60 * 1000

/** What became of pushes, step by step; without a range the twelve hours after the first of them. */
export function pushSeries(
  project: ProjectState,
  pushes: readonly PushRow[],
  name: Readonly<Record<string, string>>,
  query: SeriesQuery,
): MockResponse {
  const [first] = pushes
  if (first === undefined) return noReport()
  const { precision = 'HOURLY' } = query
  const usual = { start: first.at, end: first.at + 12 * HOUR_MS }
  const { range, refusal } = readRange(query, usual)
  if (refusal !== undefined) return refusal
  const ids = idsOf(pushes)
  return json(200, {
    app_key: project.options.appKey,
    ...name,
    start: toReportDate(range.start),
    end: toReportDate(range.end),
    precision,
    counts: bucketsOf(range, precision).map((bucket) => {
      const counts = { ...countPushes(project, ids, bucket), influenced_responses: 0 }
      return {
        time: toReportDate(bucket.start),
        push_platforms: { all: counts, sms: counts },
        rich_push_platforms: { all: { sends: 0, responses: 0, deletes: 0 } },
      }
    }),
  })
}
