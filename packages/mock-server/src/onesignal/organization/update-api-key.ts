import { json } from '../../world/mock-response.ts'
import { keyNamed } from './key-named.ts'
import { organizationOperation } from '../operation.ts'
import { withoutReason } from '../wordings.ts'

/** `onesignal.updateApiKey`. Source: OneSignal, reference page "Update API key". */
export const updateApiKey = organizationOperation(
  'updateApiKey',
  ({ path, body, context, now }) => {
    const { app, key } = keyNamed(path, context)
    const { name = key.name, ip_allowlist: ipAllowlist = key.ipAllowlist } = body
    const { ip_allowlist_mode: ipAllowlistMode = key.ipAllowlistMode } = body
    app.apiKeys.set(key.tokenId, { ...key, name, ipAllowlist, ipAllowlistMode, updatedAt: now })
    return json(200, {})
  },
  withoutReason,
)
