import { json } from '../../world/mock-response.ts'
import { changeSubscription } from './change-subscription.ts'
import { ownerOf } from './find-people.ts'
import { subscriptionNamed } from './named-user.ts'
import { personOperation } from './person-operation.ts'
import { putSubscription } from './subscriptions.ts'
import { identityJson } from './user-json.ts'

/** `onesignal.updateSubscription`. Source: OneSignal, reference page "Update subscription". */
export const updateSubscription = personOperation('updateSubscription', (call) => {
  const { app, path, body, now } = call
  const known = subscriptionNamed(app, path.subscription_id, now)
  call.assertIdentity(identityJson(ownerOf(app, known)))
  putSubscription(app, changeSubscription(app, known, body.subscription, now), now)
  return json(200, {})
})
