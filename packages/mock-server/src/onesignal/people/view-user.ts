import { json } from '../../world/mock-response.ts'
import { viewNamed } from './named-user.ts'
import { personOperation } from './person-operation.ts'
import { identityJson, userJson } from './user-json.ts'

/** `onesignal.viewUser`. Source: OneSignal, reference page "View user". */
export const viewUser = personOperation('viewUser', (call) => {
  const { app, path, now } = call
  const view = viewNamed(app, path, now)
  call.assertIdentity(identityJson(view.user))
  return json(200, userJson(view, app.options.appId))
})
