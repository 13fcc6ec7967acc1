import { Notification } from '@onesignal/node-onesignal'
import { defaultOneSignalApp } from '@textwire/mock-server'

/** A message of the first app, made the way the SDK's own pages make one. */
export const notificationOf = (fields: Partial<Notification>): Notification =>
  Object.assign(new Notification(), { app_id: defaultOneSignalApp.appId, ...fields })
