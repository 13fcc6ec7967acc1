import type { Notification } from '../generated/types.ts'
import type { Rule } from '../generated/rule.ts'
import { mediaViolations } from './media-rules.ts'
import { momentViolations } from './moment-rules.ts'

/** Source: "MMS platform overrides": a push has an SMS or an MMS, not both. */
const oneOverride: Rule<Notification> = ({ sms, mms }) =>
  sms !== undefined && mms !== undefined
    ? [{ path: ['mms'], message: 'excludes sms; a push has one of them' }]
    : []

/** Source: "Push object": every platform needs something to send. */
const somethingToSend: Rule<Notification> = ({ alert, sms, mms }) => {
  if (alert !== undefined || mms !== undefined) return []
  if (sms === undefined) return [{ path: [], message: 'is empty; expected alert, sms or mms' }]
  return 'template' in sms || ('alert' in sms && sms.alert !== undefined)
    ? []
    : [{ path: ['sms', 'alert'], message: 'is missing; expected it here, or notification.alert' }]
}

const realExpiry: Rule<Notification> = ({ sms }) => momentViolations(sms?.expiry, ['sms', 'expiry'])

const fittingMedia: Rule<Notification> = ({ mms }) => mediaViolations(mms, ['mms'])

const rules = [oneOverride, somethingToSend, realExpiry, fittingMedia]

/** What holds between the fields of a notification. */
export const notificationRules: Rule<Notification> = (notification) =>
  rules.flatMap((rule) => rule(notification))
