import type { SendMessageFields } from '@textwire/onesignal/contract'
import type { MessageChannel } from '../people/subscription-row.ts'

/** The channel that a message takes: the one it names, else email where it names addresses, else SMS. */
export const messageChannel = (body: SendMessageFields): MessageChannel =>
  body.target_channel ?? (body.email_to === undefined ? 'sms' : 'email')
