import type { Channel } from '../sms/channel.ts'

/** The tags of a channel by group, with those that Airship gives. Source: Airship, "SMS channel lookup". */
export function tagGroupsOf(channel: Channel): Record<string, readonly string[]> {
  const { sender, consent, country, language, timezone } = channel
  return {
    ...channel.tags,
    ua_channel_type: ['sms'],
    ua_sender_id: [sender],
    ua_opt_in: [String(consent === 'opted-in')],
    ...(country !== undefined && { ua_locale_country: [country] }),
    ...(language !== undefined && { ua_locale_language: [language] }),
    ...(timezone !== undefined && { timezone: [timezone] }),
  }
}
