import { asUtc } from '../airship-date.ts'
import type { SmsChannelLookup } from '../contract/index.ts'

const DATES = ['created', 'last_registration', 'opt_in_date', 'opt_out_date'] as const

/** Adds the zone that Airship leaves out, so that `new Date` reads the moment that was meant. */
export function withUtcDates(lookup: SmsChannelLookup): SmsChannelLookup {
  const channel = { ...lookup.channel }
  for (const name of DATES) {
    const value = channel[name]
    if (typeof value === 'string') channel[name] = asUtc(value)
  }
  return { ...lookup, channel }
}
