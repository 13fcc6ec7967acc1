/**
 * The OneSignal app that every world has, unless it is given others. Nothing here is a secret.
 *
 * @example
 * ```ts
 * import { defaultOneSignalApp } from '@textwire/mock-server'
 *
 * const headers = { authorization: `Key ${defaultOneSignalApp.apiKey}` }
 * ```
 */
export const defaultOneSignalApp = {
  appId: '7e57a99a-0000-4000-8000-000000000001',
  apiKey: 'os_v2_app_mock_this_is_not_a_key',
  /** The sender of messages that name none. */
  sender: '+12025550100',
} as const

/**
 * The organization that the OneSignal apps of every world belong to, unless it is given another: its key opens the list
 * of apps and their API keys. Nothing here is a secret.
 *
 * @example
 * ```ts
 * import { defaultOneSignalOrganization } from '@textwire/mock-server'
 *
 * const headers = { authorization: `Key ${defaultOneSignalOrganization.organizationKey}` }
 * ```
 */
export const defaultOneSignalOrganization = {
  organizationId: '7e57a99a-0000-4000-8000-0000000000f0',
  organizationKey: 'os_v2_org_mock_this_is_not_a_key',
} as const

/**
 * The Airship project that every world has, unless it is given others: what a client with a master secret needs, so
 * that it can be spread into one's options. Nothing here is a secret.
 *
 * @example
 * ```ts
 * import { defaultAirshipProject } from '@textwire/mock-server'
 *
 * const { appKey, masterSecret } = defaultAirshipProject
 * const headers = { authorization: `Basic ${btoa(`${appKey}:${masterSecret}`)}` }
 * ```
 */
export const defaultAirshipProject = {
  appKey: 'mock-airship-app-key-0',
  masterSecret: 'mock-master-secret-000',
  sender: '12345',
} as const

/**
 * The other credentials of the default Airship project: an app secret, a bearer token and an OAuth client.
 *
 * @example
 * ```ts
 * import { defaultAirshipTokens } from '@textwire/mock-server'
 *
 * const headers = { authorization: `Bearer ${defaultAirshipTokens.token}` }
 * ```
 */
export const defaultAirshipTokens = {
  appSecret: 'mock-app-secret-000000',
  token: 'mock-bearer-token',
  clientId: 'mock-oauth-client-id',
  clientSecret: 'mock-oauth-client-secret',
} as const
