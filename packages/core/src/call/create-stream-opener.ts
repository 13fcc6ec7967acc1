import { AttemptCut } from '../pipeline/attempt-cut.ts'
import { createErrorFactory } from '../pipeline/error-factory.ts'
import { guardStream } from '../files/guard-stream.ts'
import { createRedactor } from '../redact/create-redactor.ts'
import { checkNumber } from '../settings/check-number.ts'
import { openOf } from '../transports/open-of.ts'
import { toClock } from '../wire/to-clock.ts'
import type { Operation } from '../wire/operation.ts'
import type { Send } from '../wire/send.ts'
import type { WireStream } from '../wire/wire-stream.ts'
import type { CallInput } from './call-input.ts'
import type { CallOptions } from './call-options.ts'
import { createCaller } from './create-caller.ts'
import type { ProviderProfile } from './create-caller.ts'
import type { WireOptions } from './wire-options.ts'

/** What can be set for one stream. The limits of a call bound its opening; the signal ends it at any time. */
export interface StreamOptions extends CallOptions {
  /** How long the provider may be silent between two pieces, in milliseconds. @default 60000 */
  readonly idleTimeoutMs?: number | undefined
}

/** An answer whose body is on the way. */
export interface OpenedStream extends WireStream {
  /**
   * The bytes as they are asked for. It fails with a `NetworkError` when the connection breaks off, with a `TimeoutError`
   * when it falls silent, with the signal's reason when the caller aborts.
   */
  readonly body: ReadableStream<Uint8Array>
}

/** Calls an operation whose answer is no JSON but a stream. */
export type StreamOpener = (
  operation: Operation,
  input: CallInput | (() => CallInput),
  options?: StreamOptions,
) => Promise<OpenedStream>

/**
 * Builds the function that opens streams. An opening goes through the whole pipeline (credentials, retries, errors);
 * what breaks off once it is open is not repeated.
 *
 * @throws {ConfigurationError} From the function, when the client's transport cannot stream.
 */
export function createStreamOpener(profile: ProviderProfile, options: WireOptions): StreamOpener {
  const clock = toClock(options.clock)
  const errors = createErrorFactory(createRedactor(profile.secrets), profile.readError)
  const { fetch: _fetch, transport: _transport, ...wire } = options
  return async (operation, input, callOptions = {}) => {
    const { idleTimeoutMs = 60_000, signal } = callOptions
    checkNumber('idleTimeoutMs', idleTimeoutMs, 1)
    let opened: WireStream | undefined
    const transport = createOpeningTransport(openOf(options), (stream) => (opened = stream))
    const call = createCaller(profile, { ...wire, transport })
    const { status, headers, attempts } = await call(
      { ...operation, mayBeEmpty: true },
      input,
      callOptions,
    ).withResponse()
    const url = options.baseUrl ?? profile.baseUrl
    const failed = { operation, url, attempts: [...attempts], idempotencyKey: undefined }
    const toError = (cause: unknown) =>
      signal?.aborted
        ? signal.reason
        : errors.noAnswer(cause, { kind: 'lost' }, { ...failed, inDoubt: false })
    const limits = {
      afterMs: idleTimeoutMs,
      reason: () => new AttemptCut('attempt', idleTimeoutMs),
      signal,
    }
    const body = guardStream(opened?.body ?? nothing(), { clock, limits, toError })
    return { status, headers, body }
  }
}

const nothing = () => new ReadableStream<Uint8Array>({ start: (controller) => controller.close() })

/** As much of a refusal as is read: its words stand at the beginning. */
const MAX_REFUSAL_BYTES = 65_536

/** Opens a body instead of reading it, unless it explains a refusal. */
function createOpeningTransport(
  open: NonNullable<Send['open']>,
  onOpen: (stream: WireStream) => void,
): Send {
  return async (request) => {
    const stream = await open(request)
    const { status, headers, body } = stream
    if (status < 200 || status > 299)
      return { status, headers, text: () => readBeginning(body, MAX_REFUSAL_BYTES) }
    // Nobody is left to read it.
    if (request.signal?.aborted) void body?.cancel().catch(() => undefined)
    else onOpen(stream)
    return { status, headers, text: () => Promise.resolve('') }
  }
}

async function readBeginning(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<string> {
  if (body === null) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  // Leaving the loop lets go of the body.
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true })
    bytes += chunk.byteLength
    if (bytes >= maxBytes) break
  }
  return text + decoder.decode()
}
