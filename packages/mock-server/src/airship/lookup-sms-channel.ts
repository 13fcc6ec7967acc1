import type { SmsChannel } from '@textwire/airship/contract'
import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import { answer, refuse } from './answers.ts'
import type { Channel } from './channel.ts'
import type { AirshipContext } from './context.ts'
import { toAirshipDate } from './dates.ts'
import { findChannel, type ProjectState } from './project-state.ts'

/** `airship.lookupSmsChannel`. Source: Airship, "SMS channel lookup". */
export function lookupSmsChannel(
  { params }: Exchange,
  _context: AirshipContext,
  project: ProjectState,
): MockResponse {
  const { msisdn = '', sender = '' } = params
  const channel = findChannel(project, msisdn, sender)
  return channel === undefined
    ? refuse(404, { error: 'The channel was not found', error_code: 40401 })
    : answer(200, { channel: describe(channel) }, { 'data-attribute': 'channel' })
}

function describe(channel: Channel): SmsChannel {
  const { device = [], ...groups } = channel.tags
  const { optInDate, optOutDate } = channel
  return {
    channel_id: channel.channelId,
    device_type: 'sms',
    installed: true,
    push_address: null,
    named_user_id: channel.namedUser,
    alias: null,
    tags: [...device],
    tag_groups: { ...copied(groups), ...ownGroups(channel) },
    attributes: { ...channel.attributes },
    created: toAirshipDate(channel.created),
    opt_in: channel.consent === 'opted-in',
    ...(optInDate !== null && { opt_in_date: toAirshipDate(optInDate) }),
    ...(optOutDate !== null && { opt_out_date: toAirshipDate(optOutDate) }),
    msisdn: channel.msisdn,
    last_registration: toAirshipDate(channel.lastRegistration),
  }
}

const copied = (groups: Channel['tags']) =>
  Object.fromEntries(Object.entries(groups).map(([group, tags]) => [group, [...tags]]))

/** The groups that Airship fills itself. */
function ownGroups({ sender, consent, country, language, timezone }: Channel) {
  return {
    ua_channel_type: ['sms'],
    ua_sender_id: [sender],
    ua_opt_in: [String(consent === 'opted-in')],
    ...(country !== undefined && { ua_locale_country: [country] }),
    ...(language !== undefined && { ua_locale_language: [language] }),
    ...(timezone !== undefined && { timezone: [timezone] }),
  }
}
