import { json } from '../../world/mock-response.ts'
import { viewNamed } from './named-user.ts'
import { personOperation } from './person-operation.ts'
import { identityJson } from './user-json.ts'

/** `onesignal.viewAliases`. Source: OneSignal, reference page "Fetch aliases". */
export const viewAliases = personOperation('viewAliases', (call) => {
  const identity = identityJson(viewNamed(call.app, call.path, call.now).user)
  call.assertIdentity(identity)
  return json(200, { identity })
})
