/** A number with its sender, as a row of a list. Every row has the columns of the first. */
export interface ListedNumber {
  /** Digits alone, country code first. */
  readonly msisdn: string
  readonly sms_sender: string
  /** When the person gave explicit consent. */
  readonly ua_opted_in?: string | Date | undefined
}

/** What no row of a list of numbers may leave out. */
export const LISTED = [['msisdn', 'sms_sender']]
