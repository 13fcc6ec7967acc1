import type { Provider } from '../phone/received-message.ts'

/** A host that a provider answers on. */
export interface Site {
  readonly provider: Provider
  readonly region?: 'us' | 'eu'
  /**
   * `oauth`: takes every kind of credential, OAuth tokens among them. `classic`: refuses OAuth
   * tokens. `token`: issues them.
   */
  readonly role: 'classic' | 'oauth' | 'token'
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
])

export const siteOf = (hostname: string): Site | undefined => sites.get(hostname)

/** The origins that the mock server stands in for. */
export const providerOrigins: readonly string[] = [...sites.keys()].map((host) => `https://${host}`)
