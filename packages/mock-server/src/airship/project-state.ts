import type { Store, Table } from '../world/store.ts'
import { bareSender, type Channel } from './channel.ts'
import type { AirshipProjectOptions } from './project-options.ts'

/** A token that was issued. */
export interface IssuedToken {
  readonly scopes: readonly string[]
  readonly expiresAt: number
}

/** Everything that is known about one project. */
export interface ProjectState {
  readonly options: AirshipProjectOptions
  /** By {@link channelKey}. */
  readonly channels: Table<Channel>
  readonly tokens: Table<IssuedToken>
  /** The alerts of stored SMS templates, by id. */
  readonly templates: Table<string>
}

export const createProjectState = (options: AirshipProjectOptions, store: Store): ProjectState => ({
  options,
  channels: store.table(),
  tokens: store.table(),
  templates: store.table(),
})

const channelKey = (msisdn: string, sender: string): string => `${msisdn}/${bareSender(sender)}`

export const findChannel = (
  project: ProjectState,
  msisdn: string,
  sender: string,
): Channel | undefined => project.channels.get(channelKey(msisdn, sender))

export const hasSender = (project: ProjectState, sender: string): boolean =>
  project.options.senders.some((own) => bareSender(own) === bareSender(sender))

/** Adds a channel, or replaces what is given of the one that exists. */
export function putChannel(
  project: ProjectState,
  msisdn: string,
  sender: string,
  given: Partial<Omit<Channel, 'msisdn' | 'sender'>>,
  now: number,
): Channel {
  const known = findChannel(project, msisdn, sender)
  const row: Channel = { ...(known ?? newChannel(msisdn, sender, now)), ...given }
  return project.channels.set(channelKey(msisdn, sender), row)
}

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
})

/** What consent looks like from the moment it is given or taken back. */
export const optedIn = (at: number) =>
  ({ consent: 'opted-in', optInDate: at, optOutDate: null }) as const
export const optedOut = (at: number) => ({ consent: 'opted-out', optOutDate: at }) as const
