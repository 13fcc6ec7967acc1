import { operations, type OperationName } from '@textwire/onesignal/contract'
import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import type { ProviderRoutes } from '../world/route.ts'
import { opens } from './organization/api-keys.ts'
import { keyOf } from './authenticate.ts'
import type { OneSignalContext } from './context.ts'
import { errorBody } from './error-body.ts'
import { downloadFile } from './reports/download-file.ts'
import { handlers } from './handlers.ts'
import { limitRequests } from './limits/limit-requests.ts'
import { FILES_PATH } from './reports/publish-file.ts'
import { withStatus } from './statuses.ts'

/** OneSignal's operations, at the methods and paths of its operation table. */
export function onesignalRoutes(context: OneSignalContext): ProviderRoutes {
  // The keys of a literal.
  const names = Object.keys(handlers) as OperationName[]
  return {
    provider: 'onesignal',
    accountOf: (exchange) => accountOf(exchange, context),
    errorBody(status, { operation, account } = {}) {
      const { dialect = 'reference' } = context.apps.get(account ?? '')?.options ?? {}
      return errorBody(status, { operation, dialect })
    },
    routes: [
      ...names.map((name) => ({
        operation: operations[name].id,
        method: operations[name].method,
        path: operations[name].path,
        pauses: operations[name].idempotency !== null,
        handle: (exchange: Exchange) => answer(name, exchange, context),
      })),
      {
        operation: 'onesignal.downloadFile',
        method: 'GET',
        path: FILES_PATH,
        pauses: false,
        handle: (exchange) => downloadFile(exchange, context),
      },
    ],
  }
}

async function answer(
  name: OperationName,
  exchange: Exchange,
  context: OneSignalContext,
): Promise<MockResponse> {
  const refused = limitRequests(name, exchange, context)
  if (refused !== undefined) return refused
  return withStatus(name, await handlers[name](exchange, context), exchange, context.apps)
}

/** The app whose key was sent; for a key of the organization, a JWT and a device without any, the app of the path. */
function accountOf(exchange: Exchange, { apps, organization }: OneSignalContext) {
  const key = keyOf(exchange)
  const owner = key && apps.values().find((app) => opens(app, key))
  if (owner) return owner.options.appId
  const isWrong = key !== undefined && !organization.keys.includes(key)
  const named = exchange.params['app_id'] ?? ''
  return isWrong ? undefined : apps.get(named)?.options.appId
}
