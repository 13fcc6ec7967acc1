/** What names an SMS channel: a number in digits, and the sender that texts it. */
export interface Pair {
  readonly msisdn: string
  readonly sender: string
}
