import type { Carrier, InboundMessage, Line } from '../carrier/carrier.ts'
import { keywordOf, type KeywordTable } from '../carrier/keyword-of.ts'
import type { ReplyEffect } from '../phone/virtual-phone.ts'
import type { AirshipProjectOptions } from './project-options.ts'
import {
  findChannel,
  hasSender,
  optedIn,
  optedOut,
  putChannel,
  type ProjectState,
} from './project-state.ts'
import { askForConsent } from './prompt.ts'

/** Source: Airship, "Opt-in and opt-out handling", default opt-out words. */
const STOP = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'ARRET']

/** What agrees to the question; it begins no opt-in of its own. */
const AGREED = ['Y', 'YES']

const DEFAULT_OPT_IN = ['JOIN', 'START', 'UNSTOP']

const optInWords = ({ optInKeywords = DEFAULT_OPT_IN }: AirshipProjectOptions) => optInKeywords

const keywordsOf = (options: AirshipProjectOptions): KeywordTable => ({
  stop: STOP,
  start: [...AGREED, ...optInWords(options)],
  help: ['HELP', 'INFO'],
})

/** A project's side of the carrier. */
export function airshipLine(project: ProjectState, carrier: Carrier, now: () => number): Line {
  return {
    provider: 'airship',
    account: project.options.appKey,
    owns: (sender) => hasSender(project, sender),
    receive(message) {
      const keyword = keywordOf(message.text, keywordsOf(project.options))
      if (keyword === 'stop') return { keyword, effect: stop(project, message, now()) }
      if (keyword === 'start') return { keyword, effect: start(project, message, carrier, now()) }
      // What HELP is answered with is set up in the dashboard, so nothing is sent.
      return { keyword, effect: 'none' }
    },
  }
}

const msisdnOf = (message: InboundMessage) => message.from.slice(1)

function stop(project: ProjectState, message: InboundMessage, now: number): ReplyEffect {
  const channel = findChannel(project, msisdnOf(message), message.to)
  if (channel === undefined || channel.consent === 'opted-out') return 'none'
  putChannel(project, channel.msisdn, channel.sender, optedOut(now), now)
  return 'opted-out'
}

function start(
  project: ProjectState,
  message: InboundMessage,
  carrier: Carrier,
  now: number,
): ReplyEffect {
  const { options } = project
  const msisdn = msisdnOf(message)
  const channel = findChannel(project, msisdn, message.to)
  if (channel?.consent === 'opted-in') return 'none'
  const asks = optInWords(options).includes(message.text.trim().toUpperCase())
  if (channel?.consent === 'pending' || (asks && options.keywordOptIn === 'single')) {
    putChannel(project, msisdn, message.to, optedIn(now), now)
    return 'opted-in'
  }
  if (!asks) return 'none'
  const asked = putChannel(project, msisdn, message.to, { consent: 'pending' }, now)
  askForConsent(project, asked, carrier)
  return 'prompted'
}
