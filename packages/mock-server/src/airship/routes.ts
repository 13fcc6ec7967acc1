import { operations, type OperationName } from '@textwire/airship/contract'
import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import type { ProviderRoutes, Route } from '../world/route.ts'
import { authenticate, isRefusal, projectOf } from './authenticate.ts'
import type { AirshipContext } from './context.ts'
import { errorBody } from './error-body.ts'
import { createToken } from './create-token.ts'
import { lookupSmsChannel } from './lookup-sms-channel.ts'
import { optOutSmsChannel } from './opt-out-sms-channel.ts'
import type { ProjectState } from './project-state.ts'
import { registerSmsChannel } from './register-sms-channel.ts'
import { sendPush } from './send-push.ts'

type Handler = (exchange: Exchange, context: AirshipContext, project: ProjectState) => MockResponse

/** An operation that the table gains is missing here until it is answered: the compiler says so. */
const handlers: Record<OperationName, Handler> = {
  registerSmsChannel,
  lookupSmsChannel,
  optOutSmsChannel,
  sendPush,
}

/** Airship's operations, at the methods and paths of its operation table, and its token endpoint. */
export function airshipRoutes(context: AirshipContext): ProviderRoutes {
  // The keys of a literal.
  const names = Object.keys(handlers) as OperationName[]
  const token: Route = {
    operation: 'airship.createToken',
    method: 'POST',
    path: '/token',
    pauses: false,
    handle: (exchange) => createToken(exchange, context),
  }
  return {
    provider: 'airship',
    accountOf: (exchange) => projectOf(exchange, context)?.options.appKey,
    errorBody,
    routes: [...names.map((name) => routeOf(name, context)), token],
  }
}

function routeOf(name: OperationName, context: AirshipContext): Route {
  const { id, method, path, scopes } = operations[name]
  return {
    operation: id,
    method,
    path,
    pauses: false,
    handle(exchange) {
      const project = authenticate(exchange, context, scopes)
      return isRefusal(project) ? project : handlers[name](exchange, context, project)
    },
  }
}
