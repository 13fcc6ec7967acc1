import type { WireOptions } from '@textwire/core'

/** Where the project lives. */
export type AirshipRegion = 'us' | 'eu'

/** The client credentials of an OAuth 2.0 integration (Airship dashboard › Settings › OAuth). */
export interface AirshipOAuth {
  readonly clientId: string
  readonly clientSecret: string
  /** What the token may be used for, such as `['chn', 'psh']`. @default all that the integration was given */
  readonly scope?: readonly string[]
  /** Where tokens are made. @default the region's, or `<baseUrl>/token` when `baseUrl` is set */
  readonly tokenUrl?: string
}

/** Exactly one kind of credential. */
export type AirshipCredentials =
  | {
      /** The project's master secret; server side only. @default the environment variable AIRSHIP_MASTER_SECRET */
      readonly masterSecret?: string | undefined
      readonly token?: undefined
      readonly oauth?: undefined
    }
  | {
      /** A bearer token made in the dashboard. @default the environment variable AIRSHIP_TOKEN */
      readonly token: string | undefined
      readonly masterSecret?: undefined
      readonly oauth?: undefined
    }
  | {
      /** @default the environment variables AIRSHIP_CLIENT_ID and AIRSHIP_CLIENT_SECRET */
      readonly oauth: AirshipOAuth | undefined
      readonly masterSecret?: undefined
      readonly token?: undefined
    }

/** The settings of {@link createAirship}. */
export type AirshipOptions = WireOptions &
  AirshipCredentials & {
    /** The project's app key. @default the environment variable AIRSHIP_APP_KEY */
    readonly appKey?: string | undefined
    /**
     * The wrong region answers 401.
     *
     * @default the environment variable AIRSHIP_REGION, else `us`
     */
    readonly region?: AirshipRegion | undefined
  }
