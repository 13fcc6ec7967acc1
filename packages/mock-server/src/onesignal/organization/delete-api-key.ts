import { json } from '../../world/mock-response.ts'
import { keyNamed } from './key-named.ts'
import { organizationOperation } from '../operation.ts'
import { withoutReason } from '../wordings.ts'

/** `onesignal.deleteApiKey`: the key opens nothing from now on. Source: reference page "Delete API key". */
export const deleteApiKey = organizationOperation(
  'deleteApiKey',
  ({ path, context }) => {
    const { app, key } = keyNamed(path, context)
    app.apiKeys.delete(key.tokenId)
    return json(200, {})
  },
  withoutReason,
)
