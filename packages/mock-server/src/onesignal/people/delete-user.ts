import { json } from '../../world/mock-response.ts'
import { userNamed } from './named-user.ts'
import { personOperation } from './person-operation.ts'
import { identityJson } from './user-json.ts'
import { removeUser } from './users.ts'

/** `onesignal.deleteUser`. Source: OneSignal, reference page "Delete user". */
export const deleteUser = personOperation('deleteUser', (call) => {
  const { app, path, now } = call
  const user = userNamed(app, path, now)
  call.assertIdentity(identityJson(user))
  removeUser(app, user, now)
  if (app.options.dialect === 'sdk') return { status: 200, headers: {}, body: '' }
  return json(202, { identity: { onesignal_id: user.onesignalId } })
})
