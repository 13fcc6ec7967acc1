import { operations, type OperationName } from '@textwire/onesignal/contract'
import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import type { ProviderRoutes } from '../world/route.ts'
import { keyOf } from './authenticate.ts'
import { cancelMessage } from './cancel-message.ts'
import type { OneSignalContext } from './context.ts'
import { sendMessage } from './send-message.ts'
import { viewMessage } from './view-message.ts'

type Handler = (
  exchange: Exchange,
  context: OneSignalContext,
) => MockResponse | Promise<MockResponse>

/** An operation that the table gains is missing here until it is answered: the compiler says so. */
const handlers: Record<OperationName, Handler> = { sendMessage, viewMessage, cancelMessage }

/** OneSignal's operations, at the methods and paths of its operation table. */
export function onesignalRoutes(context: OneSignalContext): ProviderRoutes {
  // The keys of a literal.
  const names = Object.keys(handlers) as OperationName[]
  return {
    provider: 'onesignal',
    accountOf(exchange) {
      const key = keyOf(exchange)
      const apps = [...context.apps.values()]
      return key === undefined
        ? undefined
        : apps.find((app) => app.options.apiKeys.includes(key))?.options.appId
    },
    routes: names.map((name) => ({
      operation: operations[name].id,
      method: operations[name].method,
      path: operations[name].path,
      pauses: operations[name].idempotency !== null,
      handle: (exchange) => handlers[name](exchange, context),
    })),
  }
}
