import { json } from '../../world/mock-response.ts'
import { ownerOf } from './find-people.ts'
import { subscriptionNamed } from './named-user.ts'
import { personOperation } from './person-operation.ts'
import { setAliases } from './set-aliases.ts'
import { identityJson } from './user-json.ts'
import { putUser } from './users.ts'

/** `onesignal.createAliasBySubscription`. Source: OneSignal, reference page "Create alias (by subscription)". */
export const createAliasBySubscription = personOperation(
  'createAliasBySubscription',
  ({ app, path, body, now }) => {
    const known = ownerOf(app, subscriptionNamed(app, path.subscription_id, now))
    const user = putUser(app, setAliases(app, known, body.identity), now)
    return json(200, { identity: identityJson(user) })
  },
)
