/** How a project texts, and how it treats consent. */
export interface SmsOptions {
  /** Long and short codes that the project is set up for, such as `12345` or `US:12345`. */
  readonly senders: readonly (string | AirshipSender)[]
  /** What a person is asked when a channel is registered without `opted_in`. */
  readonly optInPrompt?: string
  /** Words that begin an opt-in from the phone, in any case. @default JOIN, START, UNSTOP */
  readonly optInKeywords?: readonly string[]
  /**
   * Whether such a word is enough, or is answered with the question first.
   * Source: Airship, "Opt-in and opt-out handling": double by default, single on request.
   *
   * @default 'double'
   */
  readonly keywordOptIn?: 'single' | 'double'
  /** Words that agree to the question, in any case. @default Y, YES */
  readonly agreeWords?: readonly string[]
  /** Words that opt out besides STOP and its like, in any case. @default none */
  readonly optOutWords?: readonly string[]
}

/** A sender and the people it reaches. */
export interface AirshipSender {
  readonly sender: string
  /** ISO 3166 letters of the countries whose numbers it reaches, such as `US`. @default everywhere */
  readonly countries?: readonly string[]
}
