import type { Table } from '../../world/store.ts'
import type { ListChange } from '../people/list-change.ts'

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
  /** The subscription lists that the channel itself joined or left, by id. */
  readonly lists: Readonly<Record<string, ListChange>>
  /** Whether it is there at all: a channel that was uninstalled is in no audience. */
  readonly installed: boolean
  /** Why it is suppressed, such as `carrier_deactivation`. */
  readonly suppressionState?: string
  /** Whether a receipt has shown that the phone understands RCS. */
  readonly rcsEnabled?: boolean
}

/** A short code may carry its country in front: `US:12345` and `12345` are one sender. */
export const bareSender = (sender: string): string => sender.replace(/^[A-Za-z]{2}:/, '')

/** Where the channels of a project are kept. */
interface ChannelHome {
  readonly channels: Table<Channel>
}

const channelKey = (msisdn: string, sender: string): string => `${msisdn}/${bareSender(sender)}`

export const findChannel = (
  { channels }: ChannelHome,
  msisdn: string,
  sender: string,
): Channel | undefined => channels.get(channelKey(msisdn, sender))

/** Adds a channel, or replaces what is given of the one that exists. */
export function putChannel(
  home: ChannelHome,
  msisdn: string,
  sender: string,
  given: Partial<Omit<Channel, 'msisdn' | 'sender'>>,
  now: number,
): Channel {
  const known = findChannel(home, msisdn, sender)
  const row: Channel = { ...(known ?? newChannel(msisdn, sender, now)), ...given }
  return home.channels.set(channelKey(msisdn, sender), row)
}

/** Puts a changed row in the place of the one that is there. */
export const replaceChannel = ({ channels }: ChannelHome, channel: Channel): Channel =>
  channels.set(channelKey(channel.msisdn, channel.sender), channel)

/** Forgets a channel: whoever registers again is somebody new. */
export const removeChannel = (
  { channels }: ChannelHome,
  { msisdn, sender }: Pick<Channel, 'msisdn' | 'sender'>,
): void => channels.delete(channelKey(msisdn, sender))

const newChannel = (msisdn: string, sender: string, now: number): Channel => ({
  channelId: crypto.randomUUID(),
  msisdn,
  sender: bareSender(sender),
  consent: 'pending',
  optInDate: null,
  optOutDate: null,
  created: now,
  lastRegistration: now,
  tags: {},
  attributes: {},
  namedUser: null,
  lists: {},
  installed: true,
})

/** What consent looks like from the moment it is given or taken back. */
export const optedIn = (at: number) =>
  ({ consent: 'opted-in', optInDate: at, optOutDate: null }) as const
export const optedOut = (at: number) => ({ consent: 'opted-out', optOutDate: at }) as const
