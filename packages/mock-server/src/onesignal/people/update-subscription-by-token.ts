import { json } from '../../world/mock-response.ts'
import { changeSubscription } from './change-subscription.ts'
import { findByToken } from './find-people.ts'
import { notFound, subscriptionNamed } from './named-user.ts'
import { personOperation } from './person-operation.ts'
import { putSubscription } from './subscriptions.ts'

/** `onesignal.updateSubscriptionByToken`. Source: OneSignal, reference page "Update subscription by token". */
export const updateSubscriptionByToken = personOperation('updateSubscriptionByToken', (call) => {
  const { app, path, body, now } = call
  const { id } = findByToken(app, path.token_type, path.token) ?? notFound()
  const known = subscriptionNamed(app, id, now)
  putSubscription(app, changeSubscription(app, known, body.subscription ?? {}, now), now)
  return json(202, {})
})
