/** A link that stands in a text for a longer one. Times are milliseconds since the epoch. */
export interface ShortLink {
  /** What the recipient reads, as in `https://airsp.co/aB3x9Kq2`: 25 characters. */
  readonly link: string
  /** Where it leads. */
  readonly url: string
  readonly pushId: string
  readonly groupId?: string
  /** The recipient: each gets links of their own. */
  readonly msisdn: string
  readonly sender: string
  readonly sentAt: number
  /** How often it was opened. */
  readonly clicks: number
}

/** A visit by a short link. */
export interface LinkClick {
  readonly link: string
  readonly pushId: string
  readonly channelId?: string
  readonly at: number
}
