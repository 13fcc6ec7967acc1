import { json } from '../../world/mock-response.ts'
import { attachSubscription } from './attach-subscription.ts'
import { toToken } from './change-subscription.ts'
import { askForConsent } from '../messages/keywords.ts'
import { userNamed } from './named-user.ts'
import { personOperation } from './person-operation.ts'
import { identityJson, subscriptionJson } from './user-json.ts'
import { inSentences } from '../wordings.ts'

/** `onesignal.createSubscription`. Source: OneSignal, reference page "Create subscription". */
export const createSubscription = personOperation(
  'createSubscription',
  (call) => {
    const { app, path, now, context } = call
    const given = call.body.subscription
    const user = userNamed(app, path, now)
    call.assertIdentity(identityJson(user))
    call.assertAddress(given)
    const address = { ...given, token: toToken(given.type, given.token) }
    const { subscription, outcome } = attachSubscription(app, user, address, now)
    askForConsent(app, context.carrier, undefined)
    const body = { subscription: subscriptionJson(subscription, app.options.appId) }
    if (outcome !== 'created') return json(202, body)
    return app.options.dialect === 'sdk' ? json(201, body) : json(200, {})
  },
  inSentences,
)
