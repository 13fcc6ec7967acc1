import type { Context } from 'hono'
import type { DeliveryBindings, EngineParts } from './delivery.ts'
import { toResponse } from './mock-response.ts'
import { nearMiss } from './near-miss.ts'
import { forLog, readExchange } from './read-exchange.ts'

const NO_PROVIDER =
  'Neither a host of OneSignal or Airship, nor a path below /onesignal or /airship: ' +
  'call a provider host through world.fetch, or the base URLs that world.listen() gives.'

/** Answers a request that fits no operation, with a hint in a header and in the log. */
export async function unknownPath(
  context: Context<DeliveryBindings>,
  { clock, log, providers }: EngineParts,
): Promise<Response> {
  const { exchange } = await readExchange(context)
  const entry = log.open({ ...forLog(exchange, clock), operation: undefined, account: undefined })
  const { path } = context.req
  const provider = providers.find((one) => path.startsWith(`/${one.provider}/`))
  const { allowed, hint } = provider
    ? nearMiss(exchange.method, path.slice(provider.provider.length + 1), provider.routes)
    : { allowed: [], hint: NO_PROVIDER }
  entry.notes.push(hint)
  const status = allowed.length > 0 ? 405 : 404
  entry.status = status
  log.close(entry)
  const { headers, body } = provider
    ? provider.errorBody(status)
    : { headers: { 'content-type': 'text/plain' }, body: hint }
  const allow = status === 405 ? { allow: allowed.join(', ') } : {}
  return toResponse({ status, body, headers: { ...headers, ...allow, 'x-mock-hint': hint } })
}
