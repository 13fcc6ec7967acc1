import type { Provider } from '../phone/received-message.ts'

/** A host that a provider answers on. */
export interface Site {
  readonly provider: Provider
  readonly region?: 'us' | 'eu'
  /**
   * `classic`: takes secrets and the tokens of the dashboard. `oauth`: takes OAuth tokens. `token`: issues them.
   * `stream`: tells what happens.
   */
  readonly role: 'classic' | 'oauth' | 'token' | 'stream'
}

/** Every host of the providers; source: OneSignal's API reference and Airship's published OpenAPI file. */
const sites: ReadonlyMap<string, Site> = new Map<string, Site>([
  ['api.onesignal.com', { provider: 'onesignal', role: 'classic' }],
  ['go.urbanairship.com', { provider: 'airship', region: 'us', role: 'classic' }],
  ['go.airship.eu', { provider: 'airship', region: 'eu', role: 'classic' }],
  ['api.asnapius.com', { provider: 'airship', region: 'us', role: 'oauth' }],
  ['api.asnapieu.com', { provider: 'airship', region: 'eu', role: 'oauth' }],
  ['oauth2.asnapius.com', { provider: 'airship', region: 'us', role: 'token' }],
  ['oauth2.asnapieu.com', { provider: 'airship', region: 'eu', role: 'token' }],
  ['connect.urbanairship.com', { provider: 'airship', region: 'us', role: 'stream' }],
  ['connect.asnapieu.com', { provider: 'airship', region: 'eu', role: 'stream' }],
])

export const siteOf = (hostname: string): Site | undefined => sites.get(hostname)

/** The hosts of a role. */
export const siteNames = (role: Site['role']): readonly string[] =>
  [...sites].filter(([, site]) => site.role === role).map(([host]) => host)

/** The origins that the mock server stands in for. */
export const providerOrigins: readonly string[] = [...sites.keys()].map((host) => `https://${host}`)
