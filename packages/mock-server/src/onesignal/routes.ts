import { operations } from '@textwire/onesignal/contract'
import type { ProviderRoutes } from '../world/route.ts'
import { keyOf } from './authenticate.ts'
import { cancelMessage } from './cancel-message.ts'
import type { OneSignalContext } from './context.ts'
import { sendMessage } from './send-message.ts'
import { viewMessage } from './view-message.ts'

const handlers = { sendMessage, viewMessage, cancelMessage }

/** OneSignal's operations, at the methods and paths of its operation table. */
export function onesignalRoutes(context: OneSignalContext): ProviderRoutes {
  return {
    provider: 'onesignal',
    accountOf(exchange) {
      const key = keyOf(exchange)
      const apps = [...context.apps.values()]
      return key === undefined
        ? undefined
        : apps.find((app) => app.options.apiKeys.includes(key))?.options.appId
    },
    routes: Object.values(operations).map((operation) => {
      const name = operation.id.slice('onesignal.'.length)
      // The ids of the table are the names of the handlers behind the provider's name.
      const handle = handlers[name as keyof typeof handlers]
      return {
        operation: operation.id,
        method: operation.method,
        path: operation.path,
        pauses: operation.idempotency !== null,
        handle: (exchange) => handle(exchange, context),
      }
    }),
  }
}
