import type { Provider } from '../phone/received-message.ts'
import type { Exchange } from './exchange.ts'
import type { MockResponse } from './mock-response.ts'
import type { OperationId } from './operation-id.ts'

/** An operation and where it is answered. */
export interface Route {
  readonly operation: OperationId
  readonly method: string
  /** The provider's path, parameters in braces. */
  readonly path: string
  /** Whether the operation itself lets the delay of a fault pass, see `Exchange.pause`. */
  readonly pauses: boolean
  handle(exchange: Exchange): MockResponse | Promise<MockResponse>
}

/** What a request asked for, and on whose account, as far as either is known. */
export interface Asked {
  readonly operation?: OperationId | undefined
  readonly account?: string | undefined
}

/** What a provider brings to a world. */
export interface ProviderRoutes {
  readonly provider: Provider
  readonly routes: readonly Route[]
  /** The account whose credentials a request carries; undefined if they are nobody's. */
  accountOf(exchange: Exchange): string | undefined
  /** What the provider says with a status, in its own error shape; used where a fault brings no body. */
  errorBody(status: number, asked?: Asked): MockResponse
}
