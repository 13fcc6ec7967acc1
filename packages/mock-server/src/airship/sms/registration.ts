import { momentOf } from '../dates.ts'
import { optedIn, type Channel } from './channel.ts'

/** What registering and updating say alike of a channel. */
export interface Registration {
  readonly msisdn: string
  readonly sender: string
  readonly opted_in?: string | Date | undefined
  readonly locale_country?: string | undefined
  readonly locale_language?: string | undefined
  readonly timezone?: string | undefined
}

/** What a registration changes of a channel; without `opted_in`, consent stays what it is. */
export function changesOf(
  { opted_in, locale_country: country, locale_language: language, timezone }: Registration,
  now: number,
): Partial<Channel> {
  return {
    ...(opted_in !== undefined && optedIn(momentOf(opted_in))),
    lastRegistration: now,
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
    ...(timezone !== undefined && { timezone }),
  }
}
