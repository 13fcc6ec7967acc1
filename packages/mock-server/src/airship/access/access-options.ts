import type { OperationName } from '@textwire/airship/contract'
import type { AirshipOAuthClient } from '../oauth/oauth-options.ts'
import type { Statuses } from './statuses.ts'

/** Who may use a project, and for what. */
export interface AccessOptions {
  readonly appKey: string
  readonly masterSecret: string
  /** The low-privilege secret: it opens what an app may do, and none of what sends. */
  readonly appSecret?: string
  /** Tokens made in the dashboard, which do not expire; a text alone has the role `all`. */
  readonly tokens?: readonly (string | AirshipToken)[]
  /** What may ask for OAuth tokens. */
  readonly oauthClients?: readonly AirshipOAuthClient[]
  /** Where the project lives; its credentials are refused elsewhere. @default both regions */
  readonly region?: 'us' | 'eu'
  /**
   * Whether the OAuth hosts take secrets and dashboard tokens as well. The reference gives every kind of credential its
   * host; the official Java and Ruby libraries send all kinds to the OAuth hosts.
   *
   * @default false
   */
  readonly anyHost?: boolean
  /** Operations that are not in the project's plan: they answer 403. @default none */
  readonly forbidden?: readonly OperationName[]
  /** How large a body may be where 413 is documented, in bytes. @default 5242880 */
  readonly maxBodyBytes?: number
  /** Successes with another status than their own, to test a client against each that the contract lists. */
  readonly statuses?: Statuses
}

/** A bearer token made in the dashboard. Source: Airship, "API security". */
export interface AirshipToken {
  readonly token: string
  /** `all`: everything. `audience`: who can be reached, and nothing that sends or counts. */
  readonly role: 'all' | 'audience'
}
