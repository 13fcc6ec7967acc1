import { own } from '../../world/own.ts'
import { json } from '../../world/mock-response.ts'
import { notFound, userNamed } from './named-user.ts'
import { personOperation } from './person-operation.ts'
import { identityJson } from './user-json.ts'
import { putUser } from './users.ts'

/** `onesignal.deleteAlias`. Source: OneSignal, reference page "Delete alias". */
export const deleteAlias = personOperation('deleteAlias', (call) => {
  const { app, path, now } = call
  const user = userNamed(app, path, now)
  call.assertIdentity(identityJson(user))
  const label = path.alias_label_to_delete
  if (own(user.aliases, label) === undefined) notFound()
  const { [label]: _deleted, ...aliases } = user.aliases
  return json(200, { identity: identityJson(putUser(app, { ...user, aliases }, now)) })
})
