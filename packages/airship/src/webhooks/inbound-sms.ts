/**
 * A text from a person, in the fields of Airship's keyword webhook.
 *
 * Source: Airship, "SMS keyword webhooks".
 */
export interface InboundSms {
  /** The person's number, digits only. */
  readonly msisdn: string
  /** The long or short code that was texted. */
  readonly sender: string
  /** The project. */
  readonly app_key: string
  /** Absent when the pair has no channel, and the keyword makes none. */
  readonly channel_id?: string
  /** What the person wrote. */
  readonly mobile_originated_message: string
  /** The same each time the text is delivered. */
  readonly mobile_originated_id: string
  /** When Airship called the webhook, with the `Z` that Airship leaves out; the 10 minutes count from here. */
  readonly received_timestamp: string
  /** When the carrier says that the text was sent, with a `Z`; it can be much earlier. */
  readonly operator_timestamp?: string
}
