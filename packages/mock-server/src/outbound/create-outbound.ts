import type { EngineClock } from '../clock/create-clock.ts'
import { gzip } from '../world/gzip.ts'
import type { Table } from '../world/store.ts'
import { isLoopback } from './is-loopback.ts'
import type { OutboundAttempt, OutboundCall, OutboundRequest } from './outbound-call.ts'

/** How the world reaches what listens to it. */
export type OutboundFetch = (url: string, init: RequestInit) => Promise<Response>

/** When a call is made, and made again. */
export interface OutboundSchedule {
  /** Milliseconds of the world's clock before the first try. */
  readonly delayMs: number
  /** Milliseconds between a try and the next; their number bounds the tries. */
  readonly retryDelaysMs: readonly number[]
  /** The statuses that are worth another try; so is no answer at all. @default 429, and 500 and above */
  readonly retryStatuses?: readonly number[]
  /** The headers that each try has of its own, by its time in milliseconds since the epoch: a signature over it, say. */
  readonly headersAt?: (now: number) => OutboundRequest['headers']
}

/** Makes the calls of a world, on its clock: `clock.advance` resolves when those that fell due are done. */
export interface Outbound {
  /** @param calls Where the call and its tries are kept, by the id that is returned. */
  send(request: OutboundRequest, schedule: OutboundSchedule, calls: Table<OutboundCall>): string
  /** @throws {RangeError} If the URL leaves this machine and the world has no `fetch` of its own. */
  assertAllowed(url: string): void
}

/** Real time: a receiver that never answers must not hold up the world's clock for ever. */
const ANSWER_TIMEOUT_MS = 10_000

/** @param fetch Reaches any host; without it, the global one reaches this machine alone. */
export function createOutbound(clock: EngineClock, fetch?: OutboundFetch): Outbound {
  const allowed = (url: string) => fetch !== undefined || isLoopback(url)

  async function attempt({ url, ...init }: OutboundRequest): Promise<OutboundAttempt> {
    const at = clock.now()
    if (!allowed(url)) return { at, error: NOT_LOOPBACK }
    try {
      const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS)
      const body = init.headers['content-encoding'] === 'gzip' ? await gzip(init.body) : init.body
      const options: RequestInit = { ...init, body, signal, redirect: 'manual' }
      const response = await (fetch ? fetch(url, options) : globalThis.fetch(url, options))
      await response.body?.cancel()
      return { at, status: response.status }
    } catch (error) {
      return { at, error: error instanceof Error ? error.message : String(error) }
    }
  }

  function schedule(
    call: OutboundCall,
    atMs: number,
    plan: Omit<OutboundSchedule, 'delayMs'>,
    calls: Table<OutboundCall>,
  ): void {
    clock.schedule(atMs, async () => {
      const headers = { ...call.request.headers, ...plan.headersAt?.(clock.now()) }
      const request = { ...call.request, headers }
      const made = await attempt(request)
      const [nextMs, ...laterMs] = plan.retryDelaysMs
      const again = isWorthAnother(made, plan.retryStatuses) && nextMs !== undefined
      const state = isDelivered(made) ? 'delivered' : again ? 'waiting' : 'failed'
      const row = calls.set(call.id, {
        ...call,
        request,
        state,
        attempts: [...call.attempts, made],
      })
      if (again) schedule(row, clock.now() + nextMs, { ...plan, retryDelaysMs: laterMs }, calls)
    })
  }

  return {
    send(request, { delayMs, ...plan }, calls) {
      const call = { id: crypto.randomUUID(), request, state: 'waiting', attempts: [] } as const
      schedule(calls.set(call.id, call), clock.now() + delayMs, plan, calls)
      return call.id
    },
    assertAllowed(url) {
      if (!allowed(url)) throw new RangeError(`${url}: ${NOT_LOOPBACK}`)
    },
  }
}

const NOT_LOOPBACK =
  'the world calls hosts of this machine alone; give createMockServer a fetch to reach others.'

const isDelivered = ({ status = 0 }: OutboundAttempt) => status >= 200 && status < 300

function isWorthAnother({ status, error }: OutboundAttempt, statuses?: readonly number[]) {
  if (status === undefined) return error !== NOT_LOOPBACK
  return statuses?.includes(status) ?? (status === 429 || status >= 500)
}
