import type { MmsMedia, Notification } from '../generated/types.ts'
import { mediaTypes } from './media-types.ts'
import { type Rule, type Violation, under } from '../generated/rule.ts'

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

/** Source: "MMS platform overrides", `media.url` and the sizes under `media`. */
const fittingMedia: Rule<Notification> = ({ mms }) =>
  (mms?.slides ?? []).flatMap(({ media }, index) =>
    under(['mms', 'slides', index, 'media'], mediaViolations(media)),
  )

function mediaViolations(media: MmsMedia): Violation[] {
  const { endings, maxBytes } = mediaTypes[media.content_type]
  const violations: Violation[] = []
  if (!endings.some((ending) => media.url.toLowerCase().endsWith(ending))) {
    violations.push({
      path: ['url'],
      message: `has to end in ${endings.join(' or ')} to fit content_type ${media.content_type}`,
    })
  }
  if (media.content_length !== undefined && media.content_length > maxBytes) {
    violations.push({
      path: ['content_length'],
      message: `is ${media.content_length}; ${media.content_type} takes at most ${maxBytes} bytes`,
    })
  }
  return violations
}

const rules = [oneOverride, somethingToSend, fittingMedia]

/** What holds between the fields of a notification. */
export const notificationRules: Rule<Notification> = (notification) =>
  rules.flatMap((rule) => rule(notification))
