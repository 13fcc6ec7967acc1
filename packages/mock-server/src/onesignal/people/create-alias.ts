import { json } from '../../world/mock-response.ts'
import { userNamed } from './named-user.ts'
import { personOperation } from './person-operation.ts'
import { setAliases } from './set-aliases.ts'
import { identityJson } from './user-json.ts'
import { putUser } from './users.ts'

/** `onesignal.createAlias`. Source: OneSignal, reference page "Create alias". */
export const createAlias = personOperation('createAlias', (call) => {
  const { app, path, body, now } = call
  const known = userNamed(app, path, now)
  // A JWT of the name that is being given is what a login shows.
  call.assertIdentity({ ...identityJson(known), ...body.identity })
  const user = putUser(app, setAliases(app, known, body.identity), now)
  return json(200, { identity: identityJson(user) })
})
