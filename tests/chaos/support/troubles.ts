import type { Clock, Send, WireRequest, WireResponse } from '@textwire/core'
import { faultKinds } from '@textwire/mock-server'
import type { Fault, FaultBody, FaultKind, MockServer, OperationId } from '@textwire/mock-server'

/** A request on its way to a world. */
export interface Passage {
  readonly request: WireRequest
  readonly send: Send
  readonly world: MockServer
  readonly operation: OperationId
  readonly clock: Clock
}

/** Something that goes wrong on the way, at one stage or another. */
export type Trouble = (passage: Passage) => Promise<WireResponse>

const refuse: Trouble = () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  return Promise.reject(new TypeError('fetch failed', { cause }))
}

/** What is on its way goes on when the caller has stopped waiting. */
const unstoppable = ({ method, url, headers, body }: WireRequest): WireRequest => ({
  method,
  url,
  headers,
  body,
})

/** The request is held up so long that the caller may have given up, or asked again, before it is carried out. */
const arriveLate =
  (ms: number): Trouble =>
  async ({ request, send, clock }) => {
    await clock.sleep(ms)
    return send(unstoppable(request))
  }

/** It is carried out at once, and its answer is held up. */
const answerLate =
  (ms: number): Trouble =>
  async ({ request, send, clock }) => {
    const response = await send(unstoppable(request))
    await clock.sleep(ms)
    return response
  }

/** The world meets one of its faults. */
const meet =
  (fault: Fault): Trouble =>
  ({ request, send, world, operation }) => {
    world.fault({ ...fault, operation })
    return send(request)
  }

const stages = ['none', 'happens'] as const

/** These end in a success, or in what is one for some operations: the world must not say so of what it did not do. */
const honest: readonly FaultKind[] = ['reset-on-reuse', 'empty-body', 'no-content']

/** The others hide whether the request was carried out. One is left out: it takes real time. */
const hiding = Object.keys(faultKinds).filter(
  (kind): kind is FaultKind => kind !== 'slow-drip' && honest.every((other) => other !== kind),
)
const broken = hiding.flatMap((kind) => stages.map((effect): Fault => ({ kind, effect })))

const bodies: readonly FaultBody[] = [{ html: '<h1>Down</h1>' }, { json: {} }, 'empty']
const failed = [500, 502, 503, 504].flatMap((status) =>
  bodies.flatMap((body) => stages.map((effect): Fault => ({ status, body, effect }))),
)

const asksToWait = [undefined, 0, 1, 20, -5, 'soon', 'Thu, 01 Jan 2026 00:00:10 GMT'].flatMap(
  (retryAfter): Fault[] => {
    const wait = retryAfter === undefined ? {} : { retryAfter }
    return [
      { status: 429, ...wait },
      { status: 503, ...wait, effect: 'none' },
      { status: 503, ...wait, effect: 'happens' },
    ]
  },
)

const refused: readonly Fault[] = [400, 401, 403, 404, 409, 422].map((status) => ({ status }))

/** Everything that can go wrong with a request, before it is carried out and after. */
export const troubles: readonly Trouble[] = [
  refuse,
  ...[1_000, 50_000, 61_000, 130_000].flatMap((ms) => [arriveLate(ms), answerLate(ms)]),
  ...honest.map((kind) => meet({ kind })),
  ...[...broken, ...failed, ...asksToWait, ...refused].map(meet),
]

const nothings: readonly FaultBody[] = [
  { json: {} },
  { json: { ok: 'true' } },
  { json: { ok: false } },
  { json: [] },
  { html: '<h1>Welcome</h1>' },
]

/** Successes that tell nothing, as a proxy makes them up. An operation has to be told from them by its answer. */
export const lies: readonly Trouble[] = [200, 202].flatMap((status) =>
  nothings.flatMap((body) => stages.map((effect) => meet({ status, body, effect }))),
)
