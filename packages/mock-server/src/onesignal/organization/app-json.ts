import { ROW, type AppState } from '../app-state.ts'
import { subscribedCount } from '../people/subscribed-count.ts'
import { secretSettings } from './secret-settings.ts'

/** An app, as its page shows it: without its secrets. */
export function appJson(app: AppState) {
  const info = app.info.get(ROW)
  if (info === undefined) throw new Error('The app is not there.')
  const shown = Object.entries(info.settings).filter(([name]) => !secretSettings.has(name))
  const isSandbox = app.options.dialect === 'sdk' && info.settings['apns_env'] === 'development'
  return {
    id: app.options.appId,
    name: info.name,
    players: app.subscriptions.size,
    messageable_players: subscribedCount(app),
    created_at: new Date(info.createdAt).toISOString(),
    updated_at: new Date(info.updatedAt).toISOString(),
    organization_id: info.organizationId,
    additional_data_is_root_payload: false,
    site_name: null,
    ...Object.fromEntries(shown),
    ...(isSandbox && { apns_env: 'sandbox' }),
  }
}
