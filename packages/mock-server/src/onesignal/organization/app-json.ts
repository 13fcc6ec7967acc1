import { ROW, type AppState } from '../app-state.ts'
import { isSubscribed } from '../people/subscription-row.ts'

/** Settings that are keys or passwords: no answer repeats them. */
const SECRETS = new Set([
  'apns_p12',
  'apns_p12_password',
  'apns_p8',
  'fcm_v1_service_account_json',
  'safari_apns_p12',
  'safari_apns_p12_password',
])

/** An app, as its page shows it. */
export function appJson(app: AppState) {
  const info = app.info.get(ROW)
  if (info === undefined) throw new Error('The app is not there.')
  const shown = Object.entries(info.settings).filter(([name]) => !SECRETS.has(name))
  const isSandbox = app.options.dialect === 'sdk' && info.settings['apns_env'] === 'development'
  const all = [...app.subscriptions.values()]
  return {
    id: app.options.appId,
    name: info.name,
    players: all.length,
    messageable_players: all.filter(isSubscribed).length,
    created_at: new Date(info.createdAt).toISOString(),
    updated_at: new Date(info.updatedAt).toISOString(),
    organization_id: info.organizationId,
    additional_data_is_root_payload: false,
    site_name: null,
    ...Object.fromEntries(shown),
    ...(isSandbox && { apns_env: 'sandbox' }),
  }
}
