import { parseE164, toMsisdn } from '@textwire/phone'
import type { Channel } from './channel.ts'
import {
  findChannel,
  hasSender,
  optedIn,
  optedOut,
  putChannel,
  type ProjectState,
} from './project-state.ts'

/** A channel to begin with. */
export interface ChannelSeed extends Partial<
  Pick<Channel, 'tags' | 'attributes' | 'namedUser' | 'country' | 'language' | 'timezone'>
> {
  /** E.164. */
  readonly phone: string
  /** @default the first sender of the project */
  readonly sender?: string
  /** @default 'opted-in' */
  readonly consent?: Channel['consent']
}

/** A project of a world, for a test to set up and look at. */
export interface AirshipProject {
  readonly appKey: string
  /** Adds a channel, or changes the one that is there. Nothing is texted. */
  channel(seed: ChannelSeed): Channel
  /** The channel of a number, if there is one. */
  findChannel(phone: string, sender?: string): Channel | undefined
  /** Stores the alert of an SMS template; returns its id. */
  template(alert: string): string
  readonly channels: readonly Channel[]
}

const msisdnOf = (phone: string) => toMsisdn(parseE164(phone))

export function createProjectHandle(project: ProjectState, now: () => number): AirshipProject {
  const firstSender = project.options.senders[0] ?? ''
  return {
    appKey: project.options.appKey,
    channel({ phone, sender = firstSender, consent = 'opted-in', ...seed }) {
      if (!hasSender(project, sender)) {
        throw new RangeError(
          `'${sender}' is not a sender of the project ${project.options.appKey}.`,
        )
      }
      const change = { 'opted-in': optedIn, 'opted-out': optedOut, pending: () => ({ consent }) }
      return putChannel(
        project,
        msisdnOf(phone),
        sender,
        { ...seed, ...change[consent](now()) },
        now(),
      )
    },
    findChannel: (phone, sender = firstSender) => findChannel(project, msisdnOf(phone), sender),
    template(alert) {
      const id = crypto.randomUUID()
      project.templates.set(id, alert)
      return id
    },
    get channels() {
      return [...project.channels.values()]
    },
  }
}
