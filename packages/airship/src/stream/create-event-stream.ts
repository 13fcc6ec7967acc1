import { toClock } from '@textwire/core'
import type { OpenedStream, Operation, StreamOpener, WireOptions } from '@textwire/core'
import { checkStreamOptions } from './check-stream-options.ts'
import { ConnectionLost } from './connection-lost.ts'
import { createPlace } from './create-place.ts'
import { createReconnector } from './create-reconnector.ts'
import { EventStreamError } from './event-stream-error.ts'
import type { EventStreamOptions } from './event-stream-options.ts'
import type { EventStream } from './event-stream.ts'
import { readConnection } from './read-connection.ts'
import { stoppable } from './stoppable.ts'

/** Where a stream begins; the other fields of its request are handed through. */
export interface StreamStart {
  readonly start?: string | undefined
  readonly resume_offset?: string | undefined
}

/**
 * Reads an event stream as one endless list: connects when a loop begins, connects again behind the last event that was
 * taken whenever the connection is lost, and hands every event over once. Nothing is read before the loop asks for it.
 *
 * The loop ends in an error when another connection cannot help: the `HttpError` of a refusal (400, 401, 403), an
 * `EventStreamError`, the failure of the very first connection, or the reason of the caller's signal.
 *
 * @throws {ConfigurationError} When an option is out of range.
 */
export function createEventStream<Event>(
  open: StreamOpener,
  operation: Operation,
  given: StreamStart,
  options: EventStreamOptions = {},
  wire: Pick<WireOptions, 'clock' | 'random'> = {},
): EventStream<Event> {
  checkStreamOptions(options)
  const request = { ...given }
  const settings = toSettings(options)
  const place = createPlace(request.resume_offset, settings.rememberedIds)
  const reconnector = createReconnector({
    ...settings,
    clock: toClock(wire.clock),
    random: wire.random ?? Math.random,
  })
  const connect = async function* (signal: AbortSignal): AsyncGenerator<Event, void, undefined> {
    const body = await opened(
      open(operation, { body: toBody(request, place.offset) }, { ...settings.opening, signal }),
    )
    reconnector.opened()
    place.reopened()
    const onProgress = reconnector.progressed
    yield* readConnection<Event>(body, { ...settings, place, onProgress, signal })
  }
  const read = async function* (signal: AbortSignal): AsyncGenerator<Event, void, undefined> {
    while (!signal.aborted) {
      let lost: ConnectionLost | undefined
      try {
        yield* connect(signal)
      } catch (error) {
        if (!(error instanceof ConnectionLost)) throw error
        lost = error
      }
      // Each connection begins where the one before ended.
      // oxlint-disable-next-line no-await-in-loop
      if (!signal.aborted) await reconnector.wait(lost, place.offset, signal)
    }
  }
  const { iterate, close } = stoppable(read, options.signal)
  return {
    get offset() {
      return place.offset
    },
    close,
    [Symbol.asyncIterator]: iterate,
  }
}

async function opened(opening: Promise<OpenedStream>): Promise<OpenedStream['body']> {
  let stream: OpenedStream
  try {
    stream = await opening
  } catch (cause) {
    throw new ConnectionLost('opening', cause)
  }
  const { status, headers, body } = stream
  const type = headers['content-type'] ?? ''
  if (status !== 204 && !/html/i.test(type)) return body
  // A page, of a proxy that wants a login say, would be read as lines without events for ever.
  void body.cancel().catch(() => undefined)
  throw EventStreamError.noStream(status, type)
}

function toSettings({ signal: _signal, ...options }: EventStreamOptions) {
  const { maxAttempts, attemptTimeoutMs, deadlineMs, maxRetryAfterMs } = options
  const { idleTimeoutMs = 90_000, rememberedIds = 10_000, maxLineBytes = 8_388_608 } = options
  return {
    opening: { maxAttempts, attemptTimeoutMs, deadlineMs, maxRetryAfterMs, idleTimeoutMs },
    rememberedIds,
    maxLineBytes,
    maxReconnects: options.maxReconnects ?? Number.POSITIVE_INFINITY,
    backoff: { baseMs: 1_000, maxMs: 60_000, ...options.backoff },
    whenTooMany: options.whenTooMany ?? 'throw',
    onReconnect: options.onReconnect,
    onOffset: options.onOffset,
    onUnreadable: options.onUnreadable,
  }
}

/** The request as it was given until there is another place to go on from: Airship refuses one that names both. */
function toBody(given: StreamStart, offset: string | undefined): StreamStart {
  if (offset === given.resume_offset) return given
  const { start: _start, ...request } = given
  return { ...request, resume_offset: offset }
}
