import type { SmsChannel } from '@textwire/airship/contract'
import { toAirshipDate } from '../dates.ts'
import type { Channel } from '../sms/channel.ts'
import { deviceAttributes } from './device-attributes.ts'
import { liveAttributes } from './live-attributes.ts'
import { tagGroupsOf } from './tag-groups-of.ts'

/**
 * A channel as Airship shows it. Source: Airship, "SMS channel lookup" and "Channel listing".
 *
 * @param now The world's time, at which JSON attributes may be over.
 */
export function channelJson(channel: Channel, now: number): SmsChannel {
  const { device = [], ...groups } = tagGroupsOf(channel)
  const { optInDate, optOutDate, suppressionState } = channel
  return {
    channel_id: channel.channelId,
    device_type: 'sms',
    installed: channel.installed,
    push_address: null,
    named_user_id: channel.namedUser,
    alias: null,
    tags: [...device],
    tag_groups: tagsJson(groups),
    attributes: liveAttributes(channel.attributes, now),
    device_attributes: deviceAttributes(channel),
    subscription_lists: Object.entries(channel.lists).map(([list_id, { action, at }]) => ({
      list_id,
      action,
      timestamp: toAirshipDate(at),
    })),
    created: toAirshipDate(channel.created),
    opt_in: channel.consent === 'opted-in',
    ...(optInDate !== null && { opt_in_date: toAirshipDate(optInDate) }),
    ...(optOutDate !== null && { opt_out_date: toAirshipDate(optOutDate) }),
    ...(suppressionState !== undefined && { suppression_state: suppressionState }),
    msisdn: channel.msisdn,
    last_registration: toAirshipDate(channel.lastRegistration),
  }
}

/** Tags by group, without the groups that have none left. */
export const tagsJson = (
  groups: Readonly<Record<string, readonly string[]>>,
): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(groups)
      .filter(([, tags]) => tags.length > 0)
      .map(([group, tags]) => [group, [...tags]]),
  )
