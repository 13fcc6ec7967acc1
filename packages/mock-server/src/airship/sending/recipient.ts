import type { Channel } from '../sms/channel.ts'

/** Whom a message goes to. */
export interface Recipient {
  readonly msisdn: string
  readonly sender: string
  /** The channel of the two, if there is one; answers to a text need none. */
  readonly channel?: Channel
}

export const toRecipient = (channel: Channel): Recipient => ({
  msisdn: channel.msisdn,
  sender: channel.sender,
  channel,
})
