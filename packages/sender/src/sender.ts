import type { OutgoingText } from './outgoing-text.ts'
import type { SendResult } from './send-result.ts'

/**
 * What can be set for one `send`.
 *
 * @example
 * ```ts
 * import type { SendOptions } from '@textwire/sender'
 *
 * const options: SendOptions = { deadlineMs: 10_000 }
 * ```
 */
export interface SendOptions {
  /** Ends the send, its waits included, which then rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined
  /**
   * How long the whole send may take, in milliseconds, with all that is tried. A client of OneSignal or Airship keeps to
   * what is left of it in place of its own `deadlineMs`, also where that is shorter; so the first sender of a `failover`
   * may use it up.
   *
   * @default what each client allows
   */
  readonly deadlineMs?: number | undefined
}

/**
 * Sends texts, whoever carries them.
 *
 * @example
 * ```ts
 * import type { Sender } from '@textwire/sender'
 *
 * async function notify(sender: Sender, to: string) {
 *   const result = await sender.send({ to, text: 'Your order is ready.' })
 *   if (result.status === 'unknown') console.warn('may have been sent', result.error)
 * }
 * ```
 */
export interface Sender {
  /** Stands in results and decisions, and chooses from `from` when that is by name. */
  readonly name: string
  /**
   * Sends one text. Resolves whatever becomes of it, and rejects only when `options.signal` aborts, with its reason; a
   * text that had left by then may have been sent.
   */
  send(text: OutgoingText, options?: SendOptions): Promise<SendResult>
}
