import type { Push } from '../generated/types.ts'
import { type Rule, under } from '../generated/rule.ts'
import { momentViolations } from './moment-rules.ts'
import { notificationRules } from './notification-rules.ts'

/** What a push and a bulk send have in common. */
export type MessageFields = Pick<
  Push,
  'device_types' | 'notification' | 'localizations' | 'options' | 'feed_references'
>

type Platform = Push['device_types'][number]

/** Source: "Push object": a platform in `device_types` without anything to send is an error. */
const contentOfPlatform: Rule<MessageFields> = ({ notification, device_types: platforms }) => {
  if (notification.alert !== undefined) return []
  const hasContent = (platform: Platform) =>
    (platform === 'sms' && (notification.sms ?? notification.mms) !== undefined) ||
    (platform === 'mms' && notification.mms !== undefined)
  return platforms.flatMap((platform, index) =>
    hasContent(platform)
      ? []
      : [
          {
            path: ['device_types', index],
            message: `${platform} has nothing to send; expected notification.alert${overrideOf(platform)}`,
          },
        ],
  )
}

const overrideOf = (platform: Platform) =>
  platform === 'sms' || platform === 'mms' ? ` or notification.${platform}` : ''

const notifications: Rule<MessageFields> = ({ notification, localizations = [] }) => [
  ...under(['notification'], notificationRules(notification)),
  ...localizations.flatMap((localization, index) =>
    localization.notification === undefined
      ? []
      : under(
          ['localizations', index, 'notification'],
          notificationRules(localization.notification),
        ),
  ),
]

/** Source: "Push options", `use_strict_sms_validation`: only compatible with create-and-send. */
const ownOptions: Rule<MessageFields> = ({ options }) => [
  ...(options?.use_strict_sms_validation === undefined
    ? []
    : [
        {
          path: ['options', 'use_strict_sms_validation'],
          message: 'is an option of create-and-send alone',
        },
      ]),
  ...momentViolations(options?.expiry, ['options', 'expiry']),
]

/** Source: "Feed references": at least one feed under `defaults`. */
const someDefaults: Rule<MessageFields> = ({ feed_references: references }) =>
  references?.defaults !== undefined && Object.keys(references.defaults).length === 0
    ? [{ path: ['feed_references', 'defaults'], message: 'is empty; expected at least one feed' }]
    : []

const rules = [contentOfPlatform, notifications, ownOptions, someDefaults]

/** What holds between the fields of a message, whoever it is for. */
export const messageRules: Rule<MessageFields> = (message) => rules.flatMap((rule) => rule(message))
