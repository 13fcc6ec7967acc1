import type { CountRecipientsResult } from '@textwire/onesignal/contract'
import { json } from '../../world/mock-response.ts'
import { broadAudience } from './audience.ts'
import { bodyAppOperation } from '../body-app-operation.ts'
import { findUser } from '../people/find-people.ts'
import { channelOf, isSubscribed } from '../people/subscription-row.ts'

/** `onesignal.countRecipients`. Source: OneSignal, reference page "Estimated recipients". */
export const countRecipients = bodyAppOperation('countRecipients', ({ app, body, now }) => {
  const { include_aliases: aliases, target_channel: channel } = body
  const named = Object.entries(aliases ?? {}).flatMap(([label, ids]) =>
    (ids ?? []).flatMap((id) => findUser(app, label, id)?.onesignalId ?? []),
  )
  const users = new Set(named)
  const counted = broadAudience(app, body, now).filter(
    (subscription) =>
      isSubscribed(subscription) &&
      (channel === undefined || channelOf(subscription.type) === channel) &&
      (aliases === undefined || users.has(subscription.onesignalId)),
  )
  const result: CountRecipientsResult = {
    count: counted.length,
    uncapped_count: null,
    cap_applied: false,
    mobile_suppressed: false,
    mobile_excluded_count: 0,
  }
  return json(200, result)
})
