import type { Provider } from '../phone/received-message.ts'
import type { MockResponse } from '../world/mock-response.ts'

const ONESIGNAL_TEXTS: Readonly<Record<number, string>> = {
  403: 'This API is not available for applications on your plan.',
  404: 'Notification not found',
  429: 'API rate limit exceeded',
  503: 'Service temporarily unavailable',
}

/** What a provider says with a status, in its own error shape; used where a fault brings no body. */
export function errorBody(provider: Provider, status: number): Omit<MockResponse, 'status'> {
  if (provider === 'onesignal') {
    const text = ONESIGNAL_TEXTS[status] ?? `HTTP ${status}`
    return jsonBody('application/json', { errors: [text] })
  }
  if (status === 401) return { headers: { 'content-type': 'text/plain' }, body: 'Unauthorized' }
  return jsonBody('application/vnd.urbanairship+json; version=3', {
    ok: false,
    error: status === 429 ? 'Too Many Requests' : `HTTP ${status}`,
    error_code: status * 100,
  })
}

const jsonBody = (contentType: string, body: unknown) => ({
  headers: { 'content-type': contentType },
  body: JSON.stringify(body),
})
