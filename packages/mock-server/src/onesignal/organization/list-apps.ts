import { json } from '../../world/mock-response.ts'
import { appJson } from './app-json.ts'
import { organizationOperation } from '../operation.ts'

/** `onesignal.listApps`. Source: OneSignal, reference page "View apps". */
export const listApps = organizationOperation('listApps', ({ context }) =>
  json(200, context.apps.values().map(appJson)),
)
