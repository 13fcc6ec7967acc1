import { operations, type OperationName } from '@textwire/airship/contract'
import type { ProviderRoutes, Route } from '../world/route.ts'
import { credentialOf } from './access/credential.ts'
import { withStatus } from './access/statuses.ts'
import { authenticate, isRefusal } from './authenticate.ts'
import type { AirshipContext } from './context.ts'
import { errorBody } from './error-body.ts'
import { createToken } from './oauth/create-token.ts'
import { viewPublicKey } from './oauth/view-public-key.ts'
import type { Handler } from './handler.ts'
import { listsHandlers } from './lists/lists-handlers.ts'
import { peopleHandlers } from './people/people-handlers.ts'
import { segmentsHandlers } from './segments/segments-handlers.ts'
import { inboundHandlers } from './inbound/inbound-handlers.ts'
import { reportsHandlers } from './reports/reports-handlers.ts'
import { schedulesHandlers } from './schedules/schedules-handlers.ts'
import { sendingHandlers } from './sending/sending-handlers.ts'
import { smsHandlers } from './sms/sms-handlers.ts'
import { streamHandlers } from './stream/stream-handlers.ts'
import { templatesHandlers } from './templates/templates-handlers.ts'

/** An operation that the table gains is missing here until it is answered: the compiler says so. */
const handlers: Record<OperationName, Handler> = {
  ...smsHandlers,
  ...inboundHandlers,
  ...peopleHandlers,
  ...listsHandlers,
  ...segmentsHandlers,
  ...sendingHandlers,
  ...schedulesHandlers,
  ...templatesHandlers,
  ...reportsHandlers,
  ...streamHandlers,
}

/** Airship's operations, at the methods and paths of its operation table, and its OAuth endpoints. */
export function airshipRoutes(context: AirshipContext): ProviderRoutes {
  // The keys of a literal.
  const names = Object.keys(operations) as OperationName[]
  return {
    provider: 'airship',
    accountOf: (exchange) => credentialOf(exchange, context)?.project.options.appKey,
    errorBody,
    routes: [
      ...names.map((name) => routeOf(name, context)).toSorted(byPlace),
      ...oauthRoutes(context),
    ],
  }
}

/** A path that spells a segment out comes before one that has a parameter there, and so wins. */
const byPlace = (one: Route, other: Route): number => {
  const [first, second] = [one, other].map(({ path }) => path.replaceAll('{', '\u{10FFFF}'))
  return (first ?? '') < (second ?? '') ? -1 : 1
}

function routeOf(name: OperationName, context: AirshipContext): Route {
  const { id, method, path } = operations[name]
  return {
    operation: id,
    method,
    path,
    pauses: false,
    async handle(exchange) {
      const project = authenticate(exchange, context, name)
      if (isRefusal(project)) return project
      const answer = await handlers[name](exchange, context, project)
      return withStatus(name, answer, project.options.statuses)
    },
  }
}

const oauthRoutes = (context: AirshipContext): readonly Route[] => [
  {
    operation: 'airship.createToken',
    method: 'POST',
    path: '/token',
    pauses: false,
    handle: (exchange) => createToken(exchange, context),
  },
  {
    operation: 'airship.viewPublicKey',
    method: 'GET',
    path: '/verify/public_key/{kid}',
    pauses: false,
    handle: (exchange) => viewPublicKey(exchange, context),
  },
]
