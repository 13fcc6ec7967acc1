import type { AirshipProjectOptions } from '../airship/project-options.ts'
import type { OneSignalAppOptions } from '../onesignal/app-options.ts'
import { defaultAirshipProject, defaultAirshipTokens, defaultOneSignalApp } from './defaults.ts'

export const defaultApp: OneSignalAppOptions = {
  appId: defaultOneSignalApp.appId,
  apiKeys: [defaultOneSignalApp.apiKey],
  senders: [{ number: defaultOneSignalApp.sender }],
}

const { appKey, masterSecret, sender } = defaultAirshipProject
const { appSecret, token, clientId, clientSecret } = defaultAirshipTokens

export const defaultProject: AirshipProjectOptions = {
  appKey,
  masterSecret,
  appSecret,
  tokens: [token],
  oauthClients: [{ clientId, clientSecret }],
  senders: [sender],
}
