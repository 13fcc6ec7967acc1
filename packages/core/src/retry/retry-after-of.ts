import type { ReadResponse } from '../wire/read-response.ts'
import { parseRetryAfter } from './parse-retry-after.ts'

/** How long a response asks to wait, in milliseconds, when it says so in a form that can be read. */
export function retryAfterOf(
  response: Pick<ReadResponse, 'headers'>,
  now: number,
): number | undefined {
  return parseRetryAfter(response.headers['retry-after'], now, response.headers['date'])
}
