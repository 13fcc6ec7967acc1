import { toBaseUrl } from '@textwire/core'
import type { AirshipRegion } from './airship-options.ts'
import type { CredentialKind } from './read-credentials.ts'

interface RegionHosts {
  readonly api: string
  readonly oauthApi: string
  readonly token: string
  readonly connect: string
}

/** From the servers of Airship's published API descriptions: OAuth and the streams have hosts of their own. */
const HOSTS: Record<AirshipRegion, RegionHosts> = {
  us: {
    api: 'https://go.urbanairship.com',
    oauthApi: 'https://api.asnapius.com',
    token: 'https://oauth2.asnapius.com/token',
    connect: 'https://connect.urbanairship.com',
  },
  eu: {
    api: 'https://go.airship.eu',
    oauthApi: 'https://api.asnapieu.com',
    token: 'https://oauth2.asnapieu.com/token',
    connect: 'https://connect.asnapieu.com',
  },
}

/** Where the API is for a region and a kind of credential. */
export function apiHost(region: AirshipRegion, kind: CredentialKind): string {
  return kind === 'oauth' ? HOSTS[region].oauthApi : HOSTS[region].api
}

/**
 * Where OAuth tokens are made. A mock's or proxy's address keeps the secret there too.
 *
 * @throws {ConfigurationError} When the base URL is none.
 */
export function tokenHost(region: AirshipRegion, baseUrl: string | undefined): string {
  return baseUrl === undefined ? HOSTS[region].token : `${toBaseUrl(baseUrl)}/token`
}

/**
 * Where the streams of events are. A mock's or proxy's address holds for them too.
 *
 * @throws {ConfigurationError} When the base URL is none.
 */
export function connectHost(region: AirshipRegion, baseUrl: string | undefined): string {
  return baseUrl === undefined ? HOSTS[region].connect : toBaseUrl(baseUrl)
}
