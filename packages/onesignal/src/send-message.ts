import type { CallOptions, CallPromise } from '@textwire/core'
import type { OneSignalConnection } from './connection.ts'
import * as rows from './contract/rows.ts'
import type { SendMessageInput } from './contract/index.ts'
import type { SendResult } from './send-result.ts'
import { toSendResult } from './to-send-result.ts'

/**
 * Sends a message over a connection, as `messages.send` of a client does: the smallest program that sends a text needs
 * nothing else.
 *
 * @throws {HttpError} Or one of its children: refused, rate limited, failed after all retries.
 * @throws {NetworkError | TimeoutError} No answer came; its `idempotencyKey` makes a repeat safe.
 * @example
 * ```ts
 * import { connectOneSignal, sendMessage } from '@textwire/onesignal'
 *
 * const connection = connectOneSignal({ appId: '…', apiKey: '…' })
 * await sendMessage(connection, {
 *   include_phone_numbers: ['+15035556789'],
 *   contents: { en: 'Your order is ready.' },
 * })
 * ```
 */
export function sendMessage(
  { appId, call }: OneSignalConnection,
  input: SendMessageInput,
  options?: CallOptions,
): CallPromise<SendResult> {
  return call(rows.sendMessage, { body: { ...input, app_id: appId } }, options, toSendResult)
}
