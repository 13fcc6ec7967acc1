import { ConfigurationError } from '../errors/configuration-error.ts'
import type { WireOptions } from '../call/wire-options.ts'
import type { Send } from '../wire/send.ts'
import { fetchStream } from './fetch-stream.ts'

/**
 * How a client asks for bodies that come as streams. A transport of the caller's own is not gone round: a proxy, say,
 * is there for a reason.
 *
 * @throws {ConfigurationError} When the caller's transport cannot stream.
 */
export function openOf({ transport, fetch }: WireOptions): NonNullable<Send['open']> {
  if (transport === undefined) return fetchStream(fetch)
  if (transport.open !== undefined) return transport.open.bind(transport)
  const message =
    'transport has no open(), so files cannot be streamed through it. fetchTransport needs none; undiciTransport has it.'
  throw new ConfigurationError(message, { setting: 'transport' })
}
