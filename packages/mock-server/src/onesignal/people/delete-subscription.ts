import { json } from '../../world/mock-response.ts'
import { subscriptionNamed } from './named-user.ts'
import { personOperation } from './person-operation.ts'
import { removeSubscription } from './subscriptions.ts'
import { inSentences } from '../wordings.ts'

/** `onesignal.deleteSubscription`. Source: OneSignal, reference page "Delete subscription". */
export const deleteSubscription = personOperation(
  'deleteSubscription',
  ({ app, path, now }) => {
    removeSubscription(app, subscriptionNamed(app, path.subscription_id, now), now)
    return json(202, {})
  },
  inSentences,
)
