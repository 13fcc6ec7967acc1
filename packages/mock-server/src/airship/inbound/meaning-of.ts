import type { AirshipProjectOptions } from '../project-options.ts'
import { bareSender } from '../sms/channel.ts'
import type { AirshipKeyword } from './inbound-options.ts'

/** Source: Airship, "Opt-in and opt-out handling", default opt-out words. */
const STOP = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'ARRET']
const AGREE = ['Y', 'YES']
const JOIN = ['JOIN', 'START', 'UNSTOP']
const HELP = ['HELP', 'INFO']

/** What a text says: whether it is about consent, and which keyword of the project it is. */
export interface Meaning {
  /** The recognized word as the person wrote it. */
  readonly word?: string
  readonly consent?: 'stop' | 'agree' | 'join' | 'help'
  readonly keyword?: AirshipKeyword
}

/** @param sender The sender that was texted; a keyword may be that of another. */
export function meaningOf(options: AirshipProjectOptions, sender: string, text: string): Meaning {
  const written = text.trim()
  const consent = consentOf(options, written.toUpperCase())
  const keyword = options.keywords?.find((one) => isMeant(one, sender, written.toUpperCase()))
  const word = consent === undefined ? keyword && written.slice(0, keyword.keyword.length) : written
  return {
    ...(word !== undefined && { word }),
    ...(consent && { consent }),
    ...(keyword && { keyword }),
  }
}

function consentOf(options: AirshipProjectOptions, word: string): Meaning['consent'] {
  const { optOutWords = [], agreeWords = AGREE, optInKeywords = JOIN } = options
  const holds = (words: readonly string[]) => words.some((one) => one.toUpperCase() === word)
  if (holds(STOP) || holds(optOutWords)) return 'stop'
  if (holds(agreeWords)) return 'agree'
  if (holds(optInKeywords)) return 'join'
  return holds(HELP) ? 'help' : undefined
}

function isMeant({ keyword, senders, variable }: AirshipKeyword, sender: string, text: string) {
  const here = senders?.some((one) => bareSender(one) === bareSender(sender)) ?? true
  const wanted = keyword.toUpperCase()
  return here && (text === wanted || (variable === true && text.startsWith(`${wanted} `)))
}
