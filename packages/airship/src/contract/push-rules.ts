import type { Push } from '../generated/types.ts'
import { conditionsOf, namesSms } from './audience-rules.ts'
import { notificationRules } from './notification-rules.ts'
import { type Rule, under } from '../generated/rule.ts'

const maxConditions = 1000

type Platform = Push['device_types'][number]

/** Source: Airship's help centre, "Limitations to the Airship API": 1,000 selectors a push. */
const boundedAudience: Rule<Push> = ({ audience }) => {
  const count = conditionsOf(audience).length
  return count > maxConditions
    ? [
        {
          path: ['audience'],
          message: `has ${count} conditions; expected at most ${maxConditions}`,
        },
      ]
    : []
}

/** Source: "Push object": a selector of a platform's channels needs that platform in `device_types`. */
const platformOfSelector: Rule<Push> = ({ audience, device_types: platforms }) =>
  conditionsOf(audience).some(namesSms) && !platforms.includes('sms') && !platforms.includes('mms')
    ? [
        {
          path: ['device_types'],
          message: 'lacks sms or mms, which the audience names by number or sender',
        },
      ]
    : []

/** Source: "Push object": a platform in `device_types` without anything to send is an error. */
const contentOfPlatform: Rule<Push> = ({ notification, device_types: platforms }) => {
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

const notifications: Rule<Push> = ({ notification, localizations = [] }) => [
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

const rules = [boundedAudience, platformOfSelector, contentOfPlatform, notifications]

/** What holds between the fields of a push. */
const pushRules: Rule<Push> = (push) => rules.flatMap((rule) => rule(push))

/** The same for each of a list of pushes. */
export const sendPushRules: Rule<Push | Push[]> = (body) =>
  Array.isArray(body)
    ? body.flatMap((push, index) => under([index], pushRules(push)))
    : pushRules(body)
