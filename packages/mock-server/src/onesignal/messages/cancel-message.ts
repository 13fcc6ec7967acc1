import type { Exchange } from '../../world/exchange.ts'
import { json, type MockResponse } from '../../world/mock-response.ts'
import { authenticate, isRefusal } from '../authenticate.ts'
import type { OneSignalContext } from '../context.ts'
import { refuse, texts } from '../errors.ts'
import { findMessage } from './find-message.ts'

/** `onesignal.cancelMessage`. Source: OneSignal, reference page "Cancel message". */
export function cancelMessage(exchange: Exchange, context: OneSignalContext): MockResponse {
  const app = authenticate(exchange, exchange.query.get('app_id'), context.apps)
  if (isRefusal(app)) return app
  const message = findMessage(app, exchange.params['message_id'], context.clock.now())
  if (message === undefined) return refuse(404, texts.notFound)
  if (message.state === 'sent') return refuse(400, texts.alreadySent)
  // What was to be sent stays in `remaining`: nobody got it.
  app.messages.set(message.id, { ...message, state: 'canceled' })
  return json(200, { success: true })
}
