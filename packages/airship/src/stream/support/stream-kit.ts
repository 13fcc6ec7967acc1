import {
  AuthError,
  createRedactor,
  InvalidRequestError,
  NetworkError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from '@textwire/core'
import type { HttpError, Operation, StreamOpener } from '@textwire/core'
import { createTestClock } from '@textwire/core/testing'
import { createEventStream } from '../create-event-stream.ts'
import type { StreamStart } from '../create-event-stream.ts'
import type { EventStreamOptions } from '../event-stream-options.ts'

/** An event as the tests know it. */
export interface TestEvent {
  readonly id?: string
  readonly type: string
  readonly offset?: string
}

export const operation: Operation = {
  id: 'airship.streamEvents',
  method: 'POST',
  path: '/api/events',
  auth: ['bearer'],
  retry: { class: 'safe' },
  idempotency: null,
  success: [200],
}

export const event = (offset: number, type = 'CUSTOM'): TestEvent => ({
  id: `id-${offset}`,
  type,
  offset: String(offset),
})

/** Lines of events at these offsets. */
export const lines = (...offsets: readonly number[]): string =>
  offsets.map((offset) => `${JSON.stringify(event(offset))}\n`).join('')

export const offsetUpdate = (offset: number): string =>
  `${JSON.stringify({ type: 'OFFSET_UPDATE', offset: String(offset) })}\n`

/** A part of a body: text or bytes, an error that breaks it off, silence, or something that happens meanwhile. */
export type Part = string | Uint8Array | Error | 'silence' | (() => void)

const SILENCE = 'silence'

/** A body of these parts, one for each time that it is asked; it counts what was asked for. */
export function bodyOf(...parts: readonly Part[]) {
  const left = [...parts]
  const seen = { pulls: 0, isCancelled: false }
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        seen.pulls += 1
        let part = left.shift()
        for (; typeof part === 'function'; part = left.shift()) part()
        if (part === SILENCE) await new Promise<void>(() => undefined)
        else if (part === undefined) controller.close()
        else if (part instanceof Error) controller.error(part)
        else controller.enqueue(typeof part === 'string' ? new TextEncoder().encode(part) : part)
      },
      cancel: () => void (seen.isCancelled = true),
    },
    { highWaterMark: 0 },
  )
  return { body, seen }
}

const call = {
  code: 'test',
  outcome: 'unknown',
  operation: operation.id,
  method: operation.method,
  url: 'https://connect.urbanairship.com/api/events',
  attempts: [],
  redactor: createRedactor(),
} as const

export const networkError = () => new NetworkError('the connection broke', call)

export const idleError = () =>
  new TimeoutError('nothing came', { ...call, limit: 'attempt', timeoutMs: 90_000 })

/** The error that the client throws for a status. */
export function httpError(status: number, retryAfterMs?: number): HttpError {
  const options = { ...call, status, retryAfterMs }
  const message = `answered ${status}`
  if (status === 401 || status === 403) return new AuthError(message, options)
  if (status === 404 || status === 410) return new NotFoundError(message, options)
  if (status === 429) return new RateLimitError(message, options)
  return status < 500
    ? new InvalidRequestError(message, options)
    : new ServerError(message, options)
}

/** What an answer says beside its body. @default a 200 without headers */
export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** A body, and what became of it. */
export type Body = ReturnType<typeof bodyOf> & Answer

/** What one opening of a connection comes to: a body, the parts of one, or an error. */
export type Opening = readonly Part[] | Body | ((request: StreamStart) => Body) | Error

function bodyOfInput(input: Parameters<StreamOpener>[1]): StreamStart {
  // The stream hands an object on, and its body is the request.
  return (typeof input === 'function' ? input() : input).body as StreamStart
}

function toBody(opening: Exclude<Opening, Error>, request: StreamStart): Body {
  if (typeof opening === 'function') return opening(request)
  return 'body' in opening ? opening : bodyOf(...opening)
}

/** Thrown by an opening that the script does not know of: it ends every loop. */
export const scriptIsOver = new Error('nobody expected this connection')

/** A stream over connections that come in this order, with a clock that does not wait and jitter of a half. */
export function setUp(
  openings: readonly Opening[],
  options: EventStreamOptions = {},
  request: StreamStart = { start: 'EARLIEST' },
) {
  const clock = createTestClock()
  const requests: unknown[] = []
  const limits: Parameters<StreamOpener>[2][] = []
  const open: StreamOpener = async (_operation, input, given) => {
    const opening = openings[requests.length] ?? scriptIsOver
    const body = bodyOfInput(input)
    requests.push(body)
    limits.push(given)
    if (opening instanceof Error) throw opening
    const { status = 200, headers = {}, body: stream } = toBody(opening, body)
    return { status, headers, body: stream }
  }
  const wire = { clock, random: () => 0.5 }
  const stream = createEventStream<TestEvent>(open, operation, request, options, wire)
  return { stream, clock, requests, limits }
}

/** Reads so many events and leaves the loop while the last one is in hand. */
export async function read(stream: AsyncIterable<TestEvent>, count: number): Promise<string[]> {
  const offsets: string[] = []
  for await (const { offset } of stream) {
    offsets.push(offset ?? '?')
    if (offsets.length >= count) break
  }
  return offsets
}

/** Reads until the loop ends: what came, and the error that it ended in. */
export async function readAll(stream: AsyncIterable<TestEvent>) {
  const offsets: string[] = []
  try {
    for await (const { offset } of stream) offsets.push(offset ?? '?')
    return { offsets, error: undefined }
  } catch (error) {
    return { offsets, error }
  }
}
