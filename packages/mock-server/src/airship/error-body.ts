import type { MockResponse } from '../world/mock-response.ts'

/** What Airship says with a status. */
export function errorBody(status: number): MockResponse {
  if (status === 401) {
    return { status, headers: { 'content-type': 'text/plain' }, body: 'Unauthorized' }
  }
  const error = status === 429 ? 'Too Many Requests' : `HTTP ${status}`
  return {
    status,
    headers: { 'content-type': 'application/vnd.urbanairship+json; version=3' },
    body: JSON.stringify({ ok: false, error, error_code: status * 100 }),
  }
}
