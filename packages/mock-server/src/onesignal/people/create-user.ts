import { json } from '../../world/mock-response.ts'
import type { AppState } from '../app-state.ts'
import { applyProperties } from './apply-properties.ts'
import { attachSubscription, type AddressInput } from './attach-subscription.ts'
import { toToken } from './change-subscription.ts'
import { findByToken, findUser, subscriptionsOf } from './find-people.ts'
import { askForConsent } from '../messages/keywords.ts'
import { assertRoom } from './make-room.ts'
import { personOperation } from './person-operation.ts'
import { setAliases } from './set-aliases.ts'
import { userJson } from './user-json.ts'
import type { User } from './user-row.ts'
import { newUser, putUser } from './users.ts'

/** `onesignal.createUser`. Source: OneSignal, reference page "Create user". */
export const createUser = personOperation('createUser', (call) => {
  const { app, body, now, context } = call
  const { identity = {}, properties, subscriptions = [] } = body
  call.assertIdentity(identity)
  for (const address of subscriptions) call.assertAddress(address)
  const known = knownAs(app, identity)
  const user = applyProperties(app, setAliases(app, known ?? newUser(now), identity), properties)
  assertAttachable(app, user, subscriptions)
  putUser(app, user, now)
  for (const address of subscriptions) attachSubscription(app, user, address, now)
  askForConsent(app, context.carrier, undefined)
  return answer(app, user.onesignalId, known === undefined)
})

/** The user whom the first alias finds; `setAliases` refuses those of somebody else. */
const knownAs = (app: AppState, identity: Readonly<Record<string, string>>): User | undefined =>
  Object.entries(identity).flatMap(([label, id]) => findUser(app, label, id) ?? [])[0]

/** Everything that can be refused is, before anything is written. */
function assertAttachable(app: AppState, user: User, addresses: readonly AddressInput[]): void {
  const more = addresses.filter(({ type, token }) => {
    const known = findByToken(app, type, toToken(type, token))
    return known?.onesignalId !== user.onesignalId
  })
  assertRoom(app, user.onesignalId, more.length)
}

/** The reference and the SDKs disagree on both statuses; the reference leaves out what a new user got. */
function answer(app: AppState, onesignalId: string, isNew: boolean) {
  const user = findUser(app, 'onesignal_id', onesignalId) ?? newUser(0)
  const view = { user, subscriptions: subscriptionsOf(app, onesignalId) }
  const whole = userJson(view, app.options.appId)
  if (app.options.dialect === 'sdk') return json(isNew ? 201 : 200, whole)
  const { identity, properties } = whole
  return isNew ? json(200, { identity, properties }) : json(202, whole)
}
