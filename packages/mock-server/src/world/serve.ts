import type { Context } from 'hono'
import { damage, type ErrorBody } from '../faults/damage.ts'
import { planFault, type FaultPlan } from '../faults/fault-plan.ts'
import type { WireKind } from '../faults/wire-plan.ts'
import type { DeliveryBindings, EngineParts } from './delivery.ts'
import type { Exchange } from './exchange.ts'
import { toResponse, type MockResponse } from './mock-response.ts'
import { forLog, readExchange } from './read-exchange.ts'
import type { ProviderRoutes, Route } from './route.ts'

/** The plan of a connection that was doomed by the request before. */
const DOOMED: FaultPlan = planFault({ kind: 'reset-before-headers' })

/** Faults after which no status was ever seen. */
const WITHOUT_STATUS: ReadonlySet<WireKind> = new Set<WireKind>([
  'reset-before-headers',
  'fin-before-headers',
  'not-http',
  'headers-never-come',
])

/** Answers one request to an operation: logs it, meets the fault that waits for it, carries it out. */
export async function serve(
  context: Context<DeliveryBindings>,
  provider: ProviderRoutes,
  route: Route,
  { clock, faults, log }: EngineParts,
): Promise<Response> {
  const { exchange, attach } = await readExchange(context)
  const account = provider.accountOf(exchange)
  const entry = log.open({ ...forLog(exchange, clock), operation: route.operation, account })
  const plan = context.env.doomed ? DOOMED : faults.take(route.operation, () => account)
  attach(entry, plan?.delayMs ?? 0)
  entry.fault = plan?.fault
  if (!route.pauses) await exchange.pause()
  const answer = plan?.happens === false ? undefined : await answerOf(route, exchange)
  await exchange.pause()
  const asked = { operation: route.operation, account }
  const { response, wire } = settle(plan, answer, (status) => provider.errorBody(status, asked))
  if (wire !== undefined) context.env.wire = wire
  if (answer?.stream !== undefined) {
    const lives = wire === undefined && response.stream !== undefined
    context.env.endless = lives
    // A fault has taken its place: nobody will ever read it.
    if (!lives) await answer.stream.cancel()
  }
  if (wire === undefined || !WITHOUT_STATUS.has(wire.kind)) entry.status = response.status
  log.close(entry)
  return toResponse(response)
}

function settle(
  plan: FaultPlan | undefined,
  answer: MockResponse | undefined,
  errorBody: ErrorBody,
): ReturnType<typeof damage> {
  if (plan !== undefined) return damage(plan, answer, errorBody)
  // Only a fault keeps an operation from being answered.
  if (answer === undefined) throw new Error('An operation was left without an answer.')
  return { response: answer }
}

async function answerOf(route: Route, exchange: Exchange): Promise<MockResponse> {
  try {
    return await route.handle(exchange)
  } catch (error) {
    exchange.note(`A defect of the mock server: ${error instanceof Error ? error.stack : error}`)
    const body = `The mock server failed in ${route.operation}; see world.requests for details.`
    return { status: 500, headers: { 'content-type': 'text/plain' }, body }
  }
}
