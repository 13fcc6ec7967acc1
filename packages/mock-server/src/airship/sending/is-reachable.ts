import type { Channel } from '../sms/channel.ts'

/** Whether the carrier would take a message to a channel at all, consent aside. */
export const isReachable = ({ installed, suppressionState }: Channel): boolean =>
  installed && suppressionState === undefined

/** Whether a channel gets messages. Source: Airship, "SMS channels": pending ones and those opted out get none. */
export const isActive = (channel: Channel): boolean =>
  channel.consent === 'opted-in' && isReachable(channel)
