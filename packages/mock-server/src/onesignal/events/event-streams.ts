import type { LiquidEngine, LiquidTemplate } from '../../liquid/create-liquid.ts'
import type { Outbound } from '../../outbound/create-outbound.ts'
import type { OutboundCall, OutboundRequest } from '../../outbound/outbound-call.ts'
import type { Store, Table } from '../../world/store.ts'
import type { EventPlan, EventStream } from './event-stream.ts'

/** The Event Streams of one app. */
export interface EventStreams {
  /** Whether anybody listens: if not, there is nothing to work out. */
  readonly isOn: boolean
  /** Posts an event to every stream that wants its kind. */
  post(kind: string, variables: object, now: number): void
  /** Settles how one of the next events travels; plans are worked off in order. */
  plan(plan: EventPlan): void
  readonly calls: Table<OutboundCall>
}

/** What streams are built with. */
export interface OutboundParts {
  readonly liquid: LiquidEngine
  readonly outbound: Outbound
}

const RETRY_DELAYS_MS = [10_000, 60_000, 600_000, 3_600_000]

/** @throws {RangeError} If a template cannot be read, or a URL leaves this machine. */
export function createEventStreams(
  given: readonly EventStream[],
  store: Store,
  { liquid, outbound }: OutboundParts,
): EventStreams {
  const streams = given.map((stream) => compiled(stream, liquid, outbound))
  const plans: Table<EventPlan & { readonly id: string }> = store.table()
  const calls: Table<OutboundCall> = store.table()

  function takePlan(kind: string): EventPlan {
    const next = [...plans.values()].find((plan) => (plan.kind ?? kind) === kind)
    if (next !== undefined) plans.delete(next.id)
    return next ?? {}
  }

  return {
    isOn: streams.length > 0,
    post(kind, variables, now) {
      const { copies = 1, delayMs = 0 } = takePlan(kind)
      for (const { stream, render } of streams) {
        if (stream.kinds?.some((wanted) => wanted === kind) === false) continue
        const schedule = { delayMs, retryDelaysMs: stream.retryDelaysMs ?? RETRY_DELAYS_MS }
        const request = render(variables, now)
        for (let copy = 0; copy < copies; copy += 1) outbound.send(request, schedule, calls)
      }
    },
    plan(plan) {
      const id = crypto.randomUUID()
      plans.set(id, { ...plan, id })
    },
    calls,
  }
}

function compiled(stream: EventStream, liquid: LiquidEngine, outbound: Outbound) {
  const { url, method = 'POST', headers = {}, body } = stream
  const compile = (what: string, source: string): LiquidTemplate => {
    const problem = liquid.check(source)
    if (problem === undefined) return liquid.compile(source)
    throw new RangeError(`eventStreams: ${what} is not Liquid: ${problem}`)
  }
  if (!url.includes('{')) outbound.assertAllowed(url)
  const toUrl = compile('url', url)
  const toBody = compile('body', body)
  const toHeaders = Object.entries(headers).map(
    ([name, value]) => [name.toLowerCase(), compile(`headers.${name}`, value)] as const,
  )
  const render = (variables: object, now: number): OutboundRequest => {
    const tools = { shorten: (link: string) => link, now }
    const own = toHeaders.map(([name, value]) => [name, value(variables, tools).text] as const)
    return {
      url: toUrl(variables, tools).text,
      method,
      headers: { 'content-type': 'application/json', ...Object.fromEntries(own) },
      body: toBody(variables, tools).text,
    }
  }
  return { stream, render }
}
