import type { Context } from 'hono'
import type { EngineClock } from '../clock/create-clock.ts'
import { bodyForLog, redactHeaders, redactPath } from '../log/redact.ts'
import type { OpenEntry } from '../log/request-log.ts'
import type { DeliveryBindings } from './delivery.ts'
import type { Exchange } from './exchange.ts'

/** A request that was read, and the means to connect it with its entry in the log. */
export interface ReadExchange {
  readonly exchange: Exchange
  /** @param delayMs What `exchange.pause` waits, once. */
  attach(entry: OpenEntry, delayMs: number): void
}

export async function readExchange({ req, env }: Context<DeliveryBindings>): Promise<ReadExchange> {
  const url = new URL(req.url)
  const bytes = new Uint8Array(await req.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  let delay = 0
  let paused: Promise<void> | undefined
  let notes: string[] = []
  return {
    attach(entry, delayMs) {
      notes = entry.notes
      delay = delayMs
    },
    exchange: {
      method: req.method,
      path: url.pathname + url.search,
      query: url.searchParams,
      params: req.param(),
      headers: req.raw.headers,
      text,
      bytes,
      site: env.site,
      origin: url.origin,
      note: (note) => void notes.push(note),
      pause: () => (paused ??= delay === 0 ? Promise.resolve() : sleep(delay)),
    },
  }
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** What the log keeps of a request from its first moment on. */
export const forLog = ({ method, path, headers, text, bytes }: Exchange, clock: EngineClock) => ({
  method,
  path: redactPath(path),
  headers: redactHeaders(headers),
  body: /gzip/i.test(headers.get('content-encoding') ?? '')
    ? `${bytes.length} bytes, gzip`
    : bodyForLog(text, headers.get('content-type') ?? ''),
  at: clock.now(),
})
