import { json } from '../../world/mock-response.ts'
import { viewBehind } from './named-user.ts'
import { personOperation } from './person-operation.ts'
import { identityJson } from './user-json.ts'

/** `onesignal.viewAliasesBySubscription`. Source: OneSignal, "Fetch aliases (by subscription)". */
export const viewAliasesBySubscription = personOperation(
  'viewAliasesBySubscription',
  ({ app, path, now }) => {
    const { user } = viewBehind(app, path.subscription_id, now)
    return json(200, { identity: identityJson(user) })
  },
)
