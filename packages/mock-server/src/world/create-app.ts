import { Hono, type Context } from 'hono'
import type { EngineClock } from '../clock/create-clock.ts'
import { damage, LOOP_PATH } from '../faults/damage.ts'
import { errorBody } from '../faults/error-body.ts'
import { planFault, type FaultPlan } from '../faults/fault-plan.ts'
import type { FaultQueue } from '../faults/fault-queue.ts'
import type { WirePlan } from '../faults/wire-plan.ts'
import { bodyForLog, redactHeaders } from '../log/redact.ts'
import type { OpenEntry, RequestLog } from '../log/request-log.ts'
import type { Exchange } from './exchange.ts'
import { toResponse, type MockResponse } from './mock-response.ts'
import { nearMiss } from './near-miss.ts'
import type { ProviderRoutes, Route } from './route.ts'
import { siteOf, type Site } from './sites.ts'

/** What a door and the engine tell each other about one request. */
export interface Delivery {
  /** In: the provider's host that was called, if it was one. */
  readonly site: Site | undefined
  /** In: whether the connection is one that a fault dooms on its next use. */
  readonly doomed: boolean
  /** Out: what the door has to do to the bytes. */
  wire?: WirePlan
}

export interface EngineParts {
  readonly clock: EngineClock
  readonly faults: FaultQueue
  readonly log: RequestLog
  readonly providers: readonly ProviderRoutes[]
}

type Bindings = { Bindings: Delivery }
export type MockApp = Hono<Bindings>

/** The engine behind every door: a web-standard handler over the providers' operations. */
export function createApp(parts: EngineParts): MockApp {
  const app = new Hono<Bindings>({ getPath: (request) => pathOf(request.url) })
  app.all(LOOP_PATH, (context) => context.redirect(LOOP_PATH, 302))
  for (const provider of parts.providers) {
    for (const route of provider.routes) {
      const path = `/${provider.provider}${route.path.replaceAll(/\{(\w+)\}/g, ':$1')}`
      app.on(route.method, path, (context) => serve(context, provider, route, parts))
    }
  }
  app.notFound((context) => unknownPath(context, parts))
  return app
}

/** Behind a provider's own host the path has no prefix, so it is given one. A last slash does not count. */
function pathOf(url: string): string {
  const { hostname, pathname } = new URL(url)
  const site = siteOf(hostname)
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
  return site === undefined || path === LOOP_PATH ? path : `/${site.provider}${path}`
}

async function serve(
  context: Context<Bindings>,
  provider: ProviderRoutes,
  route: Route,
  { clock, faults, log }: EngineParts,
): Promise<Response> {
  const delivery = context.env
  const { request, letGo } = await readExchange(context, delivery.site)
  const account = provider.accountOf(request)
  const entry = log.open({ ...logged(request, clock), operation: route.operation, account })
  const plan = delivery.doomed ? DOOMED : faults.take(route.operation, () => account)
  letGo(entry, plan?.delayMs ?? 0)
  entry.fault = plan?.fault
  if (!route.pauses) await request.pause()
  const answer = plan?.happens === false ? undefined : await answerOf(route, request)
  await request.pause()
  if (plan === undefined) return finish(entry, answer)
  const { response, wire } = damage(plan, answer, provider.provider)
  if (wire !== undefined) delivery.wire = wire
  return finish(entry, response, wire)
}

/** The plan of a connection that was doomed by the request before. */
const DOOMED: FaultPlan = planFault({ kind: 'reset-before-headers' })

const WITHOUT_STATUS = new Set([
  'reset-before-headers',
  'fin-before-headers',
  'not-http',
  'headers-never-come',
])

function finish(entry: OpenEntry, response: MockResponse | undefined, wire?: WirePlan): Response {
  // Only a fault can leave an operation unanswered, and `damage` stands in for its answer.
  if (response === undefined) throw new Error('An operation was left without an answer.')
  if (wire === undefined || !WITHOUT_STATUS.has(wire.kind)) entry.status = response.status
  return toResponse(response)
}

async function answerOf(route: Route, request: Exchange): Promise<MockResponse> {
  try {
    return await route.handle(request)
  } catch (error) {
    request.note(`A defect of the mock server: ${error instanceof Error ? error.stack : error}`)
    const body = `The mock server failed in ${route.operation}; see world.requests for details.`
    return { status: 500, headers: { 'content-type': 'text/plain' }, body }
  }
}

async function readExchange(context: Context<Bindings>, site: Site | undefined) {
  const { req } = context
  const url = new URL(req.url)
  let delayMs = 0
  let paused: Promise<void> | undefined
  let notes: string[] = []
  const request: Exchange = {
    method: req.method,
    path: url.pathname + url.search,
    query: url.searchParams,
    params: req.param(),
    headers: req.raw.headers,
    text: await req.text(),
    site,
    origin: url.origin,
    note: (text) => void notes.push(text),
    pause: () => (paused ??= delayMs === 0 ? Promise.resolve() : sleep(delayMs)),
  }
  const letGo = (entry: OpenEntry, ms: number) => {
    notes = entry.notes
    delayMs = ms
  }
  return { request, letGo }
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

const logged = (request: Exchange, clock: EngineClock) => ({
  method: request.method,
  path: request.path,
  headers: redactHeaders(request.headers),
  body: bodyForLog(request.text, request.headers.get('content-type') ?? ''),
  at: clock.now(),
})

async function unknownPath(
  context: Context<Bindings>,
  { clock, log, providers }: EngineParts,
): Promise<Response> {
  const { request } = await readExchange(context, context.env.site)
  const path = pathOf(context.req.url)
  const provider = providers.find((one) => path.startsWith(`/${one.provider}/`))
  const entry = log.open({ ...logged(request, clock), operation: undefined, account: undefined })
  const miss = provider
    ? nearMiss(request.method, path.slice(provider.provider.length + 1), provider.routes)
    : { allowed: [], hint: NO_PROVIDER }
  entry.notes.push(miss.hint)
  const status = miss.allowed.length > 0 ? 405 : 404
  const own = provider
    ? errorBody(provider.provider, status)
    : { headers: { 'content-type': 'text/plain' }, body: miss.hint }
  const allow = status === 405 ? { allow: miss.allowed.join(', ') } : {}
  return finish(entry, {
    status,
    headers: { ...own.headers, ...allow, 'x-mock-hint': miss.hint },
    body: own.body,
  })
}

const NO_PROVIDER =
  'Neither a host of OneSignal or Airship, nor a path below /onesignal or /airship: ' +
  'call a provider host through world.fetch, or the base URLs that world.listen() gives.'
