import { json } from '../../world/mock-response.ts'
import type { AppState } from '../app-state.ts'
import { applyDeltas, applyProperties, type DeltasInput } from './apply-properties.ts'
import { userNamed } from './named-user.ts'
import { personOperation } from './person-operation.ts'
import { putSubscription } from './subscriptions.ts'
import { identityJson, propertiesJson } from './user-json.ts'
import type { User } from './user-row.ts'
import { putUser } from './users.ts'

/** `onesignal.updateUser`. Source: OneSignal, reference page "Update user". */
export const updateUser = personOperation('updateUser', (call) => {
  const { app, path, body, now, exchange } = call
  const known = userNamed(app, path, now)
  call.assertIdentity(identityJson(known))
  const user = applyDeltas(applyProperties(app, known, body.properties), body.deltas, now)
  putUser(app, user, now)
  const device = exchange.headers.get('onesignal-subscription-id')
  if (device !== null) countOnDevice(app, user, device, body.deltas, now)
  return json(202, { properties: propertiesJson(user) })
})

/** The device that a session was on; one of somebody else, or of nobody, is passed over. */
function countOnDevice(
  app: AppState,
  { onesignalId }: User,
  id: string,
  { session_count = 0, session_time = 0 }: DeltasInput = {},
  now: number,
): void {
  const subscription = app.subscriptions.get(id.toLowerCase())
  if (subscription?.onesignalId !== onesignalId || session_count + session_time === 0) return
  const sessionCount = subscription.sessionCount + session_count
  const sessionTime = subscription.sessionTime + session_time
  putSubscription(app, { ...subscription, sessionCount, sessionTime, lastSession: now }, now)
}
