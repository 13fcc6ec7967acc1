import type { Exchange } from '../../world/exchange.ts'
import type { MockResponse } from '../../world/mock-response.ts'
import type { AirshipContext } from '../context.ts'
import { oauthError } from './oauth-error.ts'
import { readPublicKey } from './read-public-key.ts'
import { clientNamed } from './token-request.ts'

/** `airship.viewPublicKey`. Source: Airship's published OpenAPI file, `GET /verify/public_key/{kid}`. */
export function viewPublicKey(exchange: Exchange, { projects }: AirshipContext): MockResponse {
  const { site, params } = exchange
  const isElsewhere = site !== undefined && site.role !== 'token'
  const holder = isElsewhere ? undefined : clientNamed(params['kid'] ?? '', projects)
  const key = holder && readPublicKey(holder.client)
  if (key === undefined) return oauthError(404, 'invalid_request', 'There is no such key.')
  const headers = { 'content-type': 'application/x-pem-file', 'cache-control': 'max-age=3600' }
  return { status: 200, headers, body: String(key.export({ type: 'spki', format: 'pem' })) }
}
