import type { Subscription } from './subscription-row.ts'
import type { User } from './user-row.ts'
import type { UserView } from './user-versions.ts'

const seconds = (ms: number) => Math.floor(ms / 1000)

/** The aliases of a user, as answers have them. */
export const identityJson = ({ aliases, onesignalId }: User): Record<string, string> => ({
  ...aliases,
  onesignal_id: onesignalId,
})

/** What is known of a user, as answers have it: texts that were never set are empty. Source: "View user". */
export const propertiesJson = (user: User) => ({
  tags: { ...user.tags },
  language: user.language,
  timezone_id: user.timezoneId ?? '',
  country: user.country ?? '',
  lat: user.location?.lat ?? 0,
  long: user.location?.long ?? 0,
  first_active: seconds(user.firstActive),
  last_active: seconds(user.lastActive),
  ip: user.ip ?? '',
  test_user_name: user.testUserName ?? '',
  amount_spent: user.amountSpent,
  purchases: user.purchases.map((purchase) => ({ ...purchase })),
})

/** A subscription, as answers have it. */
export const subscriptionJson = (subscription: Subscription, appId: string) => ({
  id: subscription.id,
  app_id: appId,
  type: subscription.type,
  token: subscription.token,
  enabled: subscription.enabled,
  notification_types: subscription.notificationTypes,
  session_time: subscription.sessionTime,
  session_count: subscription.sessionCount,
  sdk: subscription.sdk ?? '',
  device_model: subscription.deviceModel ?? '',
  device_os: subscription.deviceOs ?? '',
  rooted: false,
  test_type: subscription.testType ?? 0,
  app_version: subscription.appVersion ?? '',
  net_type: 0,
  carrier: '',
  web_auth: subscription.webAuth ?? '',
  web_p256: subscription.webP256 ?? '',
})

/**
 * A user with everything, as answers have it. The order of the subscriptions means nothing, and is not that of a request:
 * pull request 2341 of OneSignal's Android SDK.
 */
export const userJson = ({ user, subscriptions }: UserView, appId: string) => ({
  properties: propertiesJson(user),
  identity: identityJson(user),
  subscriptions: subscriptions
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((subscription) => subscriptionJson(subscription, appId)),
})
