import { json } from '../../world/mock-response.ts'
import { makeRoom } from './make-room.ts'
import { subscriptionNamed, userNamed } from './named-user.ts'
import { personOperation } from './person-operation.ts'
import { putSubscription } from './subscriptions.ts'
import { identityJson } from './user-json.ts'
import { inSentences } from '../wordings.ts'

/** `onesignal.transferSubscription`. Source: OneSignal, reference page "Transfer subscription". */
export const transferSubscription = personOperation(
  'transferSubscription',
  ({ app, path, body, now }) => {
    const subscription = subscriptionNamed(app, path.subscription_id, now)
    // The contract has seen to it that there is exactly one.
    const [[alias_label, alias_id] = ['', '']] = Object.entries(body.identity)
    const user = userNamed(app, { alias_label, alias_id: alias_id ?? '' }, now)
    const { onesignalId } = user
    if (subscription.onesignalId !== onesignalId) makeRoom(app, onesignalId, now)
    putSubscription(app, { ...subscription, onesignalId, updatedAt: now }, now)
    return json(200, { identity: identityJson(user) })
  },
  inSentences,
)
