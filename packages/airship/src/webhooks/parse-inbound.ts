import type { Clock } from '@textwire/core'
import { createInboundMessage } from './create-inbound-message.ts'
import type { InboundMessage } from './inbound-message.ts'
import { readInboundSms } from './read-inbound-sms.ts'
import type { ReplyClient } from './reply-content.ts'
import { toWallClock } from './to-wall-clock.ts'

/** A text, or one sentence on why a body holds none. The sentence repeats nothing of the body. */
export type ParsedInbound =
  | { readonly ok: true; readonly message: InboundMessage }
  | { readonly ok: false; readonly problem: string }

/** What a text that is read without a handler can use. */
export interface ParseInboundOptions {
  /** The client that `message.reply()` uses. @default none: then a reply is refused */
  readonly airship?: ReplyClient
  /** Where the time comes from. @default the machine's clock */
  readonly clock?: Partial<Clock>
}

/**
 * Reads a text without the HTTP around it, such as in the worker of a queue that a handler filled: `message.raw` and
 * `JSON.stringify(message)` both do. Never throws.
 *
 * @param body the text of a body, or what `JSON.parse` made of it
 * @example
 * ```ts
 * import { createAirship } from '@textwire/airship'
 * import { parseInbound } from '@textwire/airship/webhooks'
 *
 * export async function work(job: string) {
 *   const parsed = parseInbound(job, { airship: createAirship() })
 *   if (parsed.ok && parsed.message.canReply()) await parsed.message.reply('It is on its way.')
 * }
 * ```
 */
export function parseInbound(body: unknown, options: ParseInboundOptions = {}): ParsedInbound {
  const { now } = toWallClock(options.clock)
  const read = readInboundSms(body, now())
  if (!read.ok) return read
  return {
    ok: true,
    message: createInboundMessage({ ...read, airship: options.airship, now }).message,
  }
}
