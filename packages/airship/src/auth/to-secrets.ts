import { toClientBasic } from '../oauth/to-client-basic.ts'
import type { Credentials } from '../read-credentials.ts'
import { toBasic } from './to-basic.ts'

/** What must never be shown of a client's credentials, in each spelling that is sent. */
export function toSecrets(credentials: Credentials, appKey: string): readonly string[] {
  switch (credentials.kind) {
    case 'basic':
      return [credentials.masterSecret, toBasic(appKey, credentials.masterSecret)]
    case 'basicApp':
      return [credentials.appSecret, toBasic(appKey, credentials.appSecret)]
    case 'bearer':
      return [credentials.token]
    case 'oauth': {
      const { clientId, clientSecret } = credentials.oauth
      // A private key is never sent.
      if (clientSecret === undefined) return []
      return [clientSecret, toClientBasic(clientId, clientSecret)]
    }
  }
}
