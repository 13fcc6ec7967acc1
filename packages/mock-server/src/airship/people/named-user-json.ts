import { toAirshipDate } from '../dates.ts'
import type { Channel } from '../sms/channel.ts'
import { channelJson, tagsJson } from './channel-json.ts'
import { liveAttributes } from './live-attributes.ts'
import type { NamedUser } from './named-user.ts'

/** A named user as Airship shows it. Source: Airship, "Named user listing or lookup". */
export const namedUserJson = (user: NamedUser, channels: readonly Channel[], now: number) => ({
  named_user_id: user.id,
  created: toAirshipDate(user.created),
  last_modified: toAirshipDate(user.lastModified),
  tags: tagsJson(user.tags),
  attributes: liveAttributes(user.attributes, now),
  user_attributes: {
    ...(user.country !== undefined && { ua_country: user.country }),
    ...(user.language !== undefined && { ua_language: user.language }),
    ...(user.timezone !== undefined && { ua_tz: user.timezone }),
  },
  subscription_lists: listsJson(user),
  channels: channels.map((channel) => channelJson(channel, now)),
})

/** The lists that a named user is on, by scope. Source: Airship, "Subscription list item object". */
export const listsJson = ({ lists }: NamedUser) =>
  Object.entries(lists).flatMap(([scope, changes]) => {
    const joined = Object.entries(changes).filter(([, { action }]) => action === 'subscribe')
    return joined.length === 0 ? [] : [{ list_ids: joined.map(([id]) => id), scope }]
  })
