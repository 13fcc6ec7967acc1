import type { WireOptions } from '@textwire/core'
import type { EcKey } from '@textwire/core/keys'

/** Where the project lives. */
export type AirshipRegion = 'us' | 'eu'

/**
 * What an OAuth token may be used for: attachments, channels, contacts, events, journeys, lists, named users,
 * pipelines, push, remote config, reports, schedules, content templates. Airship may add others.
 *
 * Source: Airship's published API description, the security scheme `oauth2Token`.
 */
export type AirshipScope =
  | 'att'
  | 'chn'
  | 'cnt'
  | 'evt'
  | 'jny'
  | 'lst'
  | 'nu'
  | 'pln'
  | 'psh'
  | 'rmc'
  | 'rpt'
  | 'sch'
  | 'tpl'
  | (string & {})

/** What every OAuth 2.0 integration has (Airship dashboard › Settings › OAuth). */
export interface AirshipOAuthClient {
  readonly clientId: string
  /**
   * What the tokens may be used for, such as `['chn', 'psh']`. An operation that needs another scope is then not sent.
   *
   * @default all that the integration was given
   */
  readonly scope?: readonly AirshipScope[]
  /** The addresses that the tokens may be used from, in CIDR form such as `203.0.113.0/24`. @default any */
  readonly ipaddr?: readonly string[]
  /** Where tokens are made. @default the region's, or `<baseUrl>/token` when `baseUrl` is set */
  readonly tokenUrl?: string
}

/** An integration that proves itself with a secret. */
export interface AirshipOAuthSecret extends AirshipOAuthClient {
  readonly clientSecret: string
  readonly privateKey?: undefined
}

/**
 * An integration that proves itself by signing with the private half of the key pair it was made with.
 *
 * @example
 * ```ts
 * import { createAirship } from '@textwire/airship'
 *
 * const airship = createAirship({
 *   oauth: {
 *     clientId: process.env['AIRSHIP_CLIENT_ID'] ?? '',
 *     privateKey: process.env['AIRSHIP_PRIVATE_KEY'] ?? '',
 *     scope: ['chn', 'psh'],
 *   },
 * })
 * ```
 */
export interface AirshipOAuthKey extends AirshipOAuthClient {
  /**
   * A P-384 key: PEM (`PRIVATE KEY` or `EC PRIVATE KEY`, on one line with `\n` written out if need be), a JSON Web Key,
   * or a WebCrypto key that may sign. It is read with the first token, and never sent.
   */
  readonly privateKey: EcKey
  readonly clientSecret?: undefined
}

/** The client credentials of an OAuth 2.0 integration. */
export type AirshipOAuth = AirshipOAuthSecret | AirshipOAuthKey

/** The credentials that there are, by their option. */
interface CredentialOptions {
  /**
   * The project's master secret; it may do nearly everything, so keep it on the server.
   *
   * @default the environment variable AIRSHIP_MASTER_SECRET
   */
  readonly masterSecret?: string | undefined
  /**
   * The project's app secret, for the few operations that take it.
   *
   * @default the environment variable AIRSHIP_APP_SECRET
   */
  readonly appSecret?: string | undefined
  /** A bearer token made in the dashboard. @default the environment variable AIRSHIP_TOKEN */
  readonly token?: string | undefined
  /**
   * @default the environment variables AIRSHIP_CLIENT_ID and AIRSHIP_CLIENT_SECRET, or AIRSHIP_CLIENT_ID and
   *   AIRSHIP_PRIVATE_KEY
   */
  readonly oauth?: AirshipOAuth | undefined
}

/** The options of one kind of credential, without those of any other. */
type Only<Name extends keyof CredentialOptions> = Pick<CredentialOptions, Name> & {
  readonly [Other in Exclude<keyof CredentialOptions, Name>]?: undefined
}

/**
 * Exactly one kind of credential. Without any among the options the environment is read, which then must hold exactly
 * one; a credential among the options always wins over the environment.
 */
export type AirshipCredentials =
  | Only<'masterSecret'>
  | Only<'appSecret'>
  | Only<'token'>
  | Only<'oauth'>

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
