import type { Channel } from '../sms/channel.ts'
import type { Notification, Sendable } from './job.ts'

/** The notification for a channel's language and country, where the message has one for them. */
export function notificationFor(
  { notification, localizations = [] }: Sendable,
  { language, country }: Pick<Channel, 'language' | 'country'>,
): Notification {
  const fitting = localizations.find(
    (one) =>
      (one.language === undefined || isSame(one.language, language)) &&
      (one.country === undefined || isSame(one.country, country)),
  )
  return fitting?.notification ?? notification
}

const isSame = (one: string, other: string | undefined) =>
  one.toLowerCase() === other?.toLowerCase()
