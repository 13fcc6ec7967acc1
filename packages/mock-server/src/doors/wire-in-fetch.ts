import { firstHalf, piecesOf, type WireKind, type WirePlan } from '../faults/wire-plan.ts'
import { toResponse, type MockBody, type MockResponse } from '../world/mock-response.ts'
import { fetchCauses, fetchFailed, terminated } from './fetch-errors.ts'

/** What the injected fetch does for a fault; it settles as Node's own fetch would. */
type Performance = (plan: WirePlan, signal: AbortSignal) => Promise<Response> | Response

const performances: Record<WireKind, Performance> = {
  'reset-before-headers': () => Promise.reject(fetchFailed(fetchCauses.reset())),
  'fin-before-headers': () => Promise.reject(fetchFailed(fetchCauses.closed())),
  'not-http': () => Promise.reject(fetchFailed(fetchCauses.notHttp())),
  'headers-never-come': (_plan, signal) => aborted(signal),
  'reset-mid-body': ({ response }) => broken(response, fetchCauses.reset()),
  'fin-mid-body': ({ response }) => broken(response, fetchCauses.closed()),
  'chunked-cut': ({ response }) => broken(response, fetchCauses.closed()),
  'garbage-chunk': ({ response }) => broken(response, fetchCauses.garbageChunk()),
  'wrong-encoding': ({ response }) => broken({ ...response, body: '' }, fetchCauses.badGzip()),
  'body-never-ends': ({ response }, signal) =>
    streamed(response, [firstHalf(response.body)], () => aborted(signal)),
  'slow-drip': ({ response, pieceMs }, signal) =>
    streamed(response, dripping(response.body, pieceMs, signal)),
  'reset-on-reuse': ({ response }) => toResponse(response),
}

export function wireInFetch(plan: WirePlan, signal: AbortSignal): Promise<Response> | Response {
  return performances[plan.kind](plan, signal)
}

/** Never settles on its own; rejects with the signal's reason. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

const broken = (response: MockResponse, reason: Error) =>
  streamed(response, [firstHalf(response.body)], () => Promise.reject(terminated(reason)))

function streamed(
  { status, headers }: MockResponse,
  pieces: Iterable<MockBody> | AsyncIterable<MockBody>,
  end: () => Promise<void> = () => Promise.resolve(),
): Response {
  const encoder = new TextEncoder()
  async function* bytes() {
    for await (const piece of pieces) {
      if (piece.length > 0) yield typeof piece === 'string' ? encoder.encode(piece) : piece
    }
    await end()
  }
  return new Response(ReadableStream.from(bytes()), { status, headers })
}

async function* dripping(body: MockBody, pieceMs: number, signal: AbortSignal) {
  for (const piece of piecesOf(body)) {
    // The pieces have to follow one another.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, pieceMs))
    signal.throwIfAborted()
    yield piece
  }
}
