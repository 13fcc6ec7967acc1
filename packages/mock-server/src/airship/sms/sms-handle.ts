import { parseE164, toMsisdn } from '@textwire/phone'
import { inboundTextsOf, type InboundText } from '../inbound/inbound-handle.ts'
import { putNamedUser } from '../people/named-users.ts'
import type { ProjectState } from '../project-state.ts'
import { findChannel, optedIn, optedOut, putChannel, type Channel } from './channel.ts'
import { hasSender, sendersOf } from './senders.ts'

/** A channel to begin with. */
export interface ChannelSeed extends Partial<
  Pick<
    Channel,
    | 'tags'
    | 'attributes'
    | 'namedUser'
    | 'country'
    | 'language'
    | 'timezone'
    | 'lists'
    | 'installed'
    | 'suppressionState'
    | 'rcsEnabled'
  >
> {
  /** E.164. */
  readonly phone: string
  /** @default the first sender of the project */
  readonly sender?: string
  /** @default 'opted-in' */
  readonly consent?: Channel['consent']
}

/** The channels of a project and what people text to it. */
export interface SmsHandle {
  /**
   * Adds a channel, or changes the one that is there. Nothing is texted.
   *
   * @throws {RangeError} If the project does not have the sender.
   */
  channel(seed: ChannelSeed): Channel
  /** The channel of a number, if there is one. */
  findChannel(phone: string, sender?: string): Channel | undefined
  readonly channels: readonly Channel[]
  /** What people have sent, oldest first, with the calls to the webhook and the custom responses. */
  readonly inbound: readonly InboundText[]
}

const msisdnOf = (phone: string) => toMsisdn(parseE164(phone))

const consentAt = (consent: Channel['consent'], now: number) => {
  if (consent === 'opted-in') return optedIn(now)
  return consent === 'opted-out' ? optedOut(now) : { consent }
}

export function createSmsHandle(project: ProjectState, now: () => number): SmsHandle {
  const firstSender = sendersOf(project)[0] ?? ''
  return {
    channel({ phone, sender = firstSender, consent = 'opted-in', ...seed }) {
      if (!hasSender(project, sender)) {
        throw new RangeError(
          `'${sender}' is not a sender of the project ${project.options.appKey}.`,
        )
      }
      const given = { ...seed, ...consentAt(consent, now()) }
      const { namedUser = null } = seed
      if (namedUser !== null) putNamedUser(project, namedUser, {}, now())
      return putChannel(project, msisdnOf(phone), sender, given, now())
    },
    findChannel: (phone, sender = firstSender) => findChannel(project, msisdnOf(phone), sender),
    get channels() {
      return [...project.channels.values()]
    },
    get inbound() {
      return inboundTextsOf(project)
    },
  }
}
