import { isPossible } from '@textwire/phone'
import type { AppState } from '../app-state.ts'
import { refuse } from '../errors.ts'
import { findByToken } from './find-people.ts'
import { Refused } from '../refused.ts'
import {
  isAwaiting,
  notificationTypes,
  type Subscription,
  type SubscriptionType,
} from './subscription-row.ts'

/** What a request says of a subscription. */
export interface SubscriptionInput {
  readonly type?: SubscriptionType
  readonly token?: string
  readonly enabled?: boolean
  readonly notification_types?: number
  readonly session_time?: number
  readonly session_count?: number
  readonly app_version?: string
  readonly device_model?: string
  readonly device_os?: string
  readonly test_type?: number | null
  readonly sdk?: string
  readonly web_auth?: string
  readonly web_p256?: string
}

/**
 * The subscription with what a request says of it.
 *
 * @throws {Refused} With 400 if the address cannot be one, or is another subscription's.
 */
export function changeSubscription(
  app: AppState,
  known: Subscription,
  given: SubscriptionInput,
  now: number,
): Subscription {
  const { type = known.type } = given
  const token = given.token === undefined ? known.token : toToken(type, given.token)
  const holder = findByToken(app, type, token)
  if (holder !== undefined && holder.id !== known.id) {
    throw new Refused(refuse(400, 'Another subscription of this app has this type and token'))
  }
  return {
    ...known,
    type,
    token,
    ...consentOf(known, given, now),
    ...deviceOf(given),
    updatedAt: now,
  }
}

/** @throws {Refused} With 400, for a number that is none. */
export function toToken(type: SubscriptionType, token: string): string {
  if (type !== 'SMS' || isPossible(token)) return token
  throw new Refused(refuse(400, 'token has to be a phone number in E.164 form for SMS'))
}

type Consent = Pick<Subscription, 'enabled' | 'notificationTypes' | 'unsubscribedAt'>

/** A question that waits for its YES is the person's, as a STOP is (`withConsent`): no request undoes it. */
function consentOf(
  known: Subscription,
  { enabled, notification_types: types }: SubscriptionInput,
  now: number,
): Partial<Consent> {
  if (enabled === undefined && types === undefined) return {}
  const wanted = enabled ?? (types ?? 0) > 0
  // Switched off and on again, it still waits.
  if (isAwaiting(known)) return { enabled: wanted }
  const code =
    types ?? (wanted ? notificationTypes.subscribed : notificationTypes.unsubscribedByApi)
  const wasOn = known.enabled && known.notificationTypes > 0
  const isOn = wanted && code > 0
  return {
    enabled: wanted,
    notificationTypes: code,
    ...(wasOn && !isOn && { unsubscribedAt: now }),
  }
}

function deviceOf(given: SubscriptionInput): Partial<Subscription> {
  const { session_time, session_count, app_version, device_model, device_os, test_type } = given
  const { sdk, web_auth, web_p256 } = given
  return {
    ...(session_time !== undefined && { sessionTime: session_time }),
    ...(session_count !== undefined && { sessionCount: session_count }),
    ...(app_version !== undefined && { appVersion: app_version }),
    ...(device_model !== undefined && { deviceModel: device_model }),
    ...(device_os !== undefined && { deviceOs: device_os }),
    ...(typeof test_type === 'number' && { testType: test_type }),
    ...(sdk !== undefined && { sdk }),
    ...(web_auth !== undefined && { webAuth: web_auth }),
    ...(web_p256 !== undefined && { webP256: web_p256 }),
  }
}
