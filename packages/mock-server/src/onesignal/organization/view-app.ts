import { json } from '../../world/mock-response.ts'
import type { AppState } from '../app-state.ts'
import { appJson } from './app-json.ts'
import { authenticate, isRefusal, keyOf } from '../authenticate.ts'
import { appNamed, refusable } from '../operation.ts'
import { readInput } from '../read-input.ts'
import { channelOf, type MessageChannel } from '../people/subscription-row.ts'
import { inSentences } from '../wordings.ts'

/** `onesignal.viewApp`: a key of the app or of the organization. Source: reference page "View an app". */
export const viewApp = refusable((exchange, context) => {
  const key = keyOf(exchange)
  const isOrganization = key !== undefined && context.organization.keys.includes(key)
  const app = isOrganization
    ? appNamed(exchange.params['app_id'] ?? '', context)
    : authenticate(exchange, exchange.params['app_id'], context.apps)
  if (isRefusal(app)) return app
  const { query } = readInput('viewApp', exchange, inSentences)
  return json(200, {
    ...appJson(app),
    ...(query.view === 'config' && { channels: channelsOf(app) }),
  })
})

/** A channel counts as set up once somebody has subscribed to it; text messages always are. */
function channelsOf(app: AppState) {
  const used = new Set([...app.subscriptions.values()].map(({ type }) => channelOf(type)))
  const channel = (name: MessageChannel) => ({
    enabled: name === 'sms' || used.has(name),
    platforms: [],
  })
  return { push: channel('push'), email: channel('email'), sms: channel('sms') }
}
