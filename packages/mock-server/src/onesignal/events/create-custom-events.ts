import { json } from '../../world/mock-response.ts'
import type { AppState } from '../app-state.ts'
import { authenticate, isRefusal } from '../authenticate.ts'
import { findUser } from '../people/find-people.ts'
import { refusable } from '../operation.ts'
import { readInput, type Input } from '../read-input.ts'
import type { User } from '../people/user-row.ts'
import { withoutReason } from '../wordings.ts'

type Event = Input<'createCustomEvents'>['body']['events'][number]

/** As long as those of messages are kept. */
const KEY_LIFETIME_MS = 30 * 86_400_000

/** `onesignal.createCustomEvents`. Source: OneSignal, reference page "Create custom events". */
export const createCustomEvents = refusable((exchange, context) => {
  const app = authenticate(exchange, exchange.params['app_id'], context.apps)
  if (isRefusal(app)) return { status: 401, headers: { 'content-type': 'text/plain' }, body: '' }
  const { dialect } = app.options
  const { body } = readInput('createCustomEvents', exchange, withoutReason, dialect)
  const now = context.clock.now()
  const errors = body.events.flatMap((event) => record(app, event, now) ?? [])
  const status = dialect === 'sdk' ? 200 : 202
  return json(status, errors.length > 0 ? { errors } : {})
})

/** What came of an event: nothing to report, or why it was not recorded. The others are all the same. */
function record(app: AppState, event: Event, now: number) {
  const user = userOf(app, event)
  const name = event.external_id ?? event.onesignal_id ?? ''
  const id = event.idempotency_key?.toLowerCase() ?? crypto.randomUUID()
  if (user === undefined) {
    const title = `failed to find a onesignal_id for user_id ${name}`
    return { event_user_id: name, event_id: id, error: { code: 'not found', title } }
  }
  const recordedAt = app.customEventKeys.get(id) ?? -Infinity
  if (event.idempotency_key !== undefined && now - recordedAt < KEY_LIFETIME_MS) return undefined
  app.customEventKeys.set(id, now)
  const given = event.timestamp === undefined ? now : Date.parse(event.timestamp)
  app.customEvents.set(crypto.randomUUID(), {
    id,
    name: event.name,
    onesignalId: user.onesignalId,
    ...(event.external_id !== undefined && { externalId: event.external_id }),
    // A time to come counts as now.
    timestamp: Math.min(given, now),
    properties: { ...event.properties },
  })
  return undefined
}

function userOf(app: AppState, { external_id, onesignal_id }: Event): User | undefined {
  if (external_id !== undefined) return findUser(app, 'external_id', external_id)
  return onesignal_id === undefined ? undefined : findUser(app, 'onesignal_id', onesignal_id)
}
