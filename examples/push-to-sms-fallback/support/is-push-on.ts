import type { OneSignal, UserAlias } from '@textwire/onesignal'

/**
 * Whether a user has a device or browser that takes push notifications. A page asks its own browser; a server asks OneSignal,
 * which allows one such look a second for an app.
 */
export async function isPushOn(onesignal: OneSignal, alias: UserAlias): Promise<boolean> {
  const { subscriptions = [] } = await onesignal.users.view(alias)
  return subscriptions.some(
    ({ type = '', enabled = false, notification_types: types = 0 }) =>
      type.endsWith('Push') && enabled && types > 0,
  )
}
