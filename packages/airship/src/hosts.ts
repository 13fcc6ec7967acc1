import type { AirshipRegion } from './airship-options.ts'
import type { CredentialKind } from './read-credentials.ts'

interface RegionHosts {
  readonly api: string
  readonly oauthApi: string
  readonly token: string
}

/** From the servers of Airship's published API description: OAuth has hosts of its own. */
const HOSTS: Record<AirshipRegion, RegionHosts> = {
  us: {
    api: 'https://go.urbanairship.com',
    oauthApi: 'https://api.asnapius.com',
    token: 'https://oauth2.asnapius.com/token',
  },
  eu: {
    api: 'https://go.airship.eu',
    oauthApi: 'https://api.asnapieu.com',
    token: 'https://oauth2.asnapieu.com/token',
  },
}

/** Where the API is for a region and a kind of credential. */
export function apiHost(region: AirshipRegion, kind: CredentialKind): string {
  return kind === 'oauth' ? HOSTS[region].oauthApi : HOSTS[region].api
}

/** Where OAuth tokens are made. A mock's or proxy's address keeps the secret there too. */
export function tokenHost(region: AirshipRegion, baseUrl: string | undefined): string {
  return baseUrl === undefined ? HOSTS[region].token : `${baseUrl.replace(/\/+$/, '')}/token`
}
