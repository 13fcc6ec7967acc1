import { json } from '../../world/mock-response.ts'
import { newSecret } from './api-keys.ts'
import { keyNamed } from './key-named.ts'
import { organizationOperation } from '../operation.ts'
import { withoutReason } from '../wordings.ts'

/** `onesignal.rotateApiKey`: the old secret opens nothing from now on. Source: reference page "Rotate API key". */
export const rotateApiKey = organizationOperation(
  'rotateApiKey',
  ({ path, context, now }) => {
    const { app, key } = keyNamed(path, context)
    const secret = newSecret()
    app.apiKeys.set(key.tokenId, { ...key, secret, updatedAt: now })
    return json(200, { formatted_token: secret })
  },
  withoutReason,
)
