import { json } from '../../world/mock-response.ts'
import type { ApiKey } from './api-key-row.ts'
import { appNamed, organizationOperation } from '../operation.ts'
import { withoutReason } from '../wordings.ts'

/** `onesignal.listApiKeys`: all but the secrets. Source: OneSignal, reference page "View API keys". */
export const listApiKeys = organizationOperation(
  'listApiKeys',
  ({ path, context }) => {
    const app = appNamed(path.app_id, context)
    return json(200, { tokens: [...app.apiKeys.values()].map(apiKeyJson) })
  },
  withoutReason,
)

const apiKeyJson = (key: ApiKey) => ({
  token_id: key.tokenId,
  name: key.name,
  ip_allowlist_mode: key.ipAllowlistMode,
  ip_allowlist: [...key.ipAllowlist],
  created_at: new Date(key.createdAt).toISOString(),
  updated_at: new Date(key.updatedAt).toISOString(),
})
