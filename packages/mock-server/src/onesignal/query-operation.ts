import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import type { AppState } from './app-state.ts'
import { authenticate, isRefusal } from './authenticate.ts'
import type { OneSignalContext } from './context.ts'
import { refusable, type Handler } from './operation.ts'

/** One call of an operation that reads. */
export interface QueryCall {
  readonly app: AppState
  readonly exchange: Exchange
  readonly context: OneSignalContext
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** An operation that an app key opens, and that answers for the mistakes in its query with words of its own. */
export const queryOperation = (
  work: (call: QueryCall) => MockResponse | Promise<MockResponse>,
): Handler =>
  refusable((exchange, context) => {
    const appId = exchange.params['app_id'] ?? exchange.query.get('app_id')
    const app = authenticate(exchange, appId, context.apps)
    return isRefusal(app) ? app : work({ app, exchange, context, now: context.clock.now() })
  })
