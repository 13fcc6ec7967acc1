/** A number and a sender, with the person's consent. Times are milliseconds since the epoch. */
export interface Channel {
  readonly channelId: string
  /** Digits alone, country code first. */
  readonly msisdn: string
  readonly sender: string
  /** Pending: asked, and not answered yet. */
  readonly consent: 'opted-in' | 'opted-out' | 'pending'
  readonly optInDate: number | null
  readonly optOutDate: number | null
  readonly created: number
  readonly lastRegistration: number
  /** By group; tags without a group are those of the group `device`. */
  readonly tags: Readonly<Record<string, readonly string[]>>
  readonly attributes: Readonly<Record<string, unknown>>
  readonly namedUser: string | null
  readonly country?: string
  readonly language?: string
  readonly timezone?: string
}

/** A short code may carry its country in front: `US:12345` and `12345` are one sender. */
export const bareSender = (sender: string): string => sender.replace(/^[A-Za-z]{2}:/, '')
