import { pipeline } from 'node:stream'
import type { Transform } from 'node:stream'
import { promisify } from 'node:util'
import {
  brotliDecompress,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  gunzip,
  inflate,
} from 'node:zlib'
import { Agent } from 'undici'
import type { Dispatcher } from 'undici'
import type { Send } from '../wire/send.ts'
import { toWebStream } from '../wire/to-web-stream.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { WireResponse } from '../wire/wire-response.ts'
import type { WireStream } from '../wire/wire-stream.ts'

/** How {@link undiciTransport} keeps its connections. */
export interface UndiciTransportOptions {
  /** Use this dispatcher (a proxy agent, say) instead of a pool of the transport's own. */
  readonly dispatcher?: Dispatcher
  /** The most connections to one host. @default 128 */
  readonly connections?: number
  /** How long making a connection may take, in milliseconds. @default 10000 */
  readonly connectTimeoutMs?: number
  /** How long an idle connection is kept, in milliseconds. @default 4000 */
  readonly keepAliveTimeoutMs?: number
}

/** A transport that holds connections. */
export interface UndiciTransport extends Send {
  /** Ends the pool's idle connections; not needed for the process to exit. */
  close(): Promise<void>
}

// Unlike `Buffer.toString` it drops a byte order mark, which no JSON parser takes.
const utf8 = new TextDecoder()

const DECODERS: Record<string, (data: Uint8Array) => Promise<Uint8Array>> = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
}

const STREAM_DECODERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/**
 * Sends through undici's keep-alive pool, several times as fast as `fetch` on Node. Needs the `undici` package
 * beside this one. Timeouts are the client's business, so undici's own are off.
 *
 * @example
 * ```ts
 * import { undiciTransport } from '@textwire/core/undici'
 *
 * const transport = undiciTransport({ connections: 32 })
 * ```
 */
export function undiciTransport(options: UndiciTransportOptions = {}): UndiciTransport {
  const { connections = 128, connectTimeoutMs = 10_000, keepAliveTimeoutMs = 4_000 } = options
  const own = options.dispatcher
    ? undefined
    : new Agent({
        connections,
        keepAliveTimeout: keepAliveTimeoutMs,
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: { timeout: connectTimeoutMs },
      })
  // One of the two is there: the pool is made exactly when no dispatcher was given.
  const dispatcher = (options.dispatcher ?? own) as Dispatcher
  const send: Send = (request) =>
    new Promise((resolve, reject) => {
      dispatcher.dispatch(toDispatchOptions(request), collect(request.signal, resolve, reject))
    })
  const open = async (request: WireRequest): Promise<WireStream> => {
    const { origin = '', ...rest } = toDispatchOptions(request)
    const answer = await dispatcher.request({ ...rest, origin, signal: request.signal ?? null })
    const decoder = encodingOf(answer.headers, STREAM_DECODERS)?.()
    // What breaks off the source breaks off what is made of it: there is nothing else to tell.
    const body = decoder === undefined ? answer.body : pipeline(answer.body, decoder, () => {})
    return {
      status: answer.statusCode,
      headers: flatten(answer.headers),
      body: toWebStream(body),
    }
  }
  return Object.assign(send, { open, close: async () => own?.close() })
}

function toDispatchOptions({
  method,
  url,
  headers,
  body,
}: WireRequest): Dispatcher.DispatchOptions {
  // Cut by hand, because parsing a URL costs more than the rest of this function.
  const slashAt = url.indexOf('/', url.indexOf('//') + 2)
  const pathAt = slashAt < 0 ? url.length : slashAt
  return {
    origin: url.slice(0, pathAt),
    path: url.slice(pathAt) || '/',
    // undici's type lists the known methods; ours come from the operation table.
    method: method as Dispatcher.HttpMethod,
    // undici only reads them.
    headers: headers as Record<string, string>,
    body: body ?? null,
  }
}

/**
 * Gathers the answer under undici's own interface for handlers. `dispatcher.request()` would wrap each body in a
 * stream and each signal in a listener of its own, which costs more than the request itself.
 */
function collect(
  signal: AbortSignal | undefined,
  resolve: (response: WireResponse) => void,
  reject: (reason: unknown) => void,
): Dispatcher.DispatchHandler {
  const chunks: Buffer[] = []
  const body = Promise.withResolvers<Buffer>()
  // A body that breaks off is told to whoever asks for it, and to nobody else.
  body.promise.catch(() => undefined)
  let onAbort: (() => void) | undefined
  const release = () => {
    if (onAbort !== undefined) signal?.removeEventListener('abort', onAbort)
  }
  return {
    onRequestStart(controller) {
      onAbort = () => controller.abort(signal?.reason)
      if (signal?.aborted) return onAbort()
      signal?.addEventListener('abort', onAbort, { once: true })
    },
    onResponseStart(_controller, status, headers) {
      // An informational answer (1xx) comes before the real one.
      if (status < 200) return
      resolve({
        status,
        headers: flatten(headers),
        text: async () => toText(headers, await body.promise),
      })
    },
    onResponseData(_controller, chunk) {
      chunks.push(chunk)
    },
    onResponseEnd() {
      release()
      body.resolve(
        chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks),
      )
    },
    onResponseError(_controller, error) {
      release()
      reject(error)
      body.reject(error)
    },
  }
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) flat[name] = typeof value === 'string' ? value : value.join(', ')
  }
  return flat
}

/** undici hands the bytes over as they came; nobody asked for compression, but a proxy may add it. */
async function toText(
  headers: Record<string, string | string[] | undefined>,
  data: Buffer,
): Promise<string> {
  const decode = encodingOf(headers, DECODERS)
  return utf8.decode(decode === undefined ? data : await decode(data))
}

function encodingOf<Decoder>(
  { 'content-encoding': encoding }: Record<string, string | string[] | undefined>,
  decoders: Record<string, Decoder>,
): Decoder | undefined {
  return typeof encoding === 'string' ? decoders[encoding.trim().toLowerCase()] : undefined
}
