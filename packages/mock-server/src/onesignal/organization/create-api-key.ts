import { json } from '../../world/mock-response.ts'
import { MAX_API_KEYS, newApiKey } from './api-keys.ts'
import { appNamed, organizationOperation } from '../operation.ts'
import { withoutReason } from '../wordings.ts'

/** `onesignal.createApiKey`: the key opens the app at once. Source: reference page "Create API key". */
export const createApiKey = organizationOperation(
  'createApiKey',
  ({ path, body, context, exchange, now }) => {
    const app = appNamed(path.app_id, context)
    if (app.apiKeys.size >= MAX_API_KEYS) {
      exchange.note(`An app has at most ${MAX_API_KEYS} keys.`)
      return json(400, {})
    }
    const { name, ip_allowlist_mode: ipAllowlistMode, ip_allowlist: ipAllowlist } = body
    const limits = {
      ...(ipAllowlistMode !== undefined && { ipAllowlistMode }),
      ...(ipAllowlist !== undefined && { ipAllowlist }),
    }
    const key = newApiKey({ name, ...limits }, now)
    app.apiKeys.set(key.tokenId, key)
    return json(200, { token_id: key.tokenId, formatted_token: key.secret })
  },
  withoutReason,
)
