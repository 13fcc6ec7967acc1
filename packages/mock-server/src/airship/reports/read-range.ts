import type { MockResponse } from '../../world/mock-response.ts'
import { unreadable } from '../answers.ts'
import { readMoment } from '../read-moment.ts'

/** From when to when a report reaches, in milliseconds since the epoch; the end is not part of it. */
export interface Range {
  readonly start: number
  readonly end: number
}

type ReadRange =
  | { readonly range: Range; readonly refusal?: undefined }
  | { readonly range?: undefined; readonly refusal: MockResponse }

/**
 * Reads the range of a report; a day without a time begins at midnight in UTC.
 *
 * @param usual What counts where the request says nothing.
 */
export function readRange(
  query: { readonly start?: string | Date; readonly end?: string | Date },
  usual: Partial<Range> = {},
): ReadRange {
  const start = momentOf(query.start) ?? usual.start
  const end = momentOf(query.end) ?? usual.end
  if (start === undefined) return { refusal: refused('start') }
  if (end === undefined) return { refusal: refused('end') }
  return start <= end ? { range: { start, end } } : { refusal: refused('end') }
}

const momentOf = (value: string | Date | undefined): number | undefined =>
  value instanceof Date ? value.getTime() : readMoment(value ?? '')

const refused = (name: string): MockResponse =>
  unreadable({ error: `${name} is missing, no date or before the start`, path: name })

export const isWithin = (at: number, { start, end }: Range): boolean => at >= start && at < end
