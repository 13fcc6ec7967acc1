/** A project of a world. */
export interface AirshipProjectOptions {
  readonly appKey: string
  readonly masterSecret: string
  /** The low-privilege secret: every SMS operation refuses it. */
  readonly appSecret?: string
  /** Tokens made in the dashboard, which do not expire. */
  readonly tokens?: readonly string[]
  /** What may ask for OAuth tokens. */
  readonly oauthClients?: readonly AirshipOAuthClient[]
  /** Long and short codes that the project is set up for, such as `12345` or `US:12345`. */
  readonly senders: readonly string[]
  /** Where the project lives; its credentials are refused elsewhere. @default both regions */
  readonly region?: 'us' | 'eu'
  /** What a person is asked when a channel is registered without `opted_in`. */
  readonly optInPrompt?: string
  /** Words that begin an opt-in from the phone, in capitals. @default JOIN, START, UNSTOP */
  readonly optInKeywords?: readonly string[]
  /**
   * Whether such a word is enough, or is answered with the question first.
   * Source: Airship, "Opt-in and opt-out handling": double by default, single on request.
   *
   * @default 'double'
   */
  readonly keywordOptIn?: 'single' | 'double'
}

/** The id and the secret of an OAuth client, and what it may do. */
export interface AirshipOAuthClient {
  readonly clientId: string
  readonly clientSecret: string
  /** Scopes such as `psh` and `chn`. @default all */
  readonly scopes?: readonly string[]
}
