import { json, type MockResponse } from '../../world/mock-response.ts'
import { bucketsOf, type Precision } from './buckets.ts'
import { isWithin, readRange } from './read-range.ts'
import { toReportDate } from './report-date.ts'

/** What a report over time is asked for. */
export interface CountQuery {
  readonly precision?: Precision
  readonly start?: string | Date
  readonly end?: string | Date
}

/** How often something happened, step by step; text messages stand beside the apps, of which there are none. */
export function countSeries(
  name: string,
  moments: readonly number[],
  query: CountQuery,
): MockResponse {
  const { range, refusal } = readRange(query)
  if (refusal !== undefined) return refusal
  const series = bucketsOf(range, query.precision ?? 'DAILY').map((bucket) => ({
    date: toReportDate(bucket.start),
    android: 0,
    ios: 0,
    sms: moments.filter((at) => isWithin(at, bucket)).length,
  }))
  return json(200, { [name]: series })
}
