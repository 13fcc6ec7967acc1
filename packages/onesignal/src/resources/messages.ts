import type { Caller, CallOptions, CallPromise, DeepReadonly } from '@textwire/core'
import { operations } from '../contract/operations.ts'
import type {
  CancelMessageResult,
  Message,
  SendMessageInput,
  SendMessageResult,
  ViewMessageQuery,
} from '../contract/index.ts'

/** The messages of one app. */
export interface Messages {
  /**
   * Sends an SMS or MMS, now or at `send_after`.
   *
   * The call carries an idempotency key (your own in `idempotency_key` or the options, else a random one), so
   * it is repeated safely after a lost connection or a 5xx; OneSignal remembers a key for 30 days. A 200 can
   * still mean that nobody was subscribed: see {@link isMessageSent}. `errors` of a sent message lists the
   * recipients it could not reach.
   *
   * @throws {HttpError} Or one of its children: refused, rate limited, failed after all retries.
   * @throws {NetworkError | TimeoutError} No answer came; its `idempotencyKey` makes a repeat safe.
   * @example
   * ```ts
   * import { createOneSignal } from '@textwire/onesignal'
   *
   * const onesignal = createOneSignal()
   *
   * await onesignal.messages.send({
   *   include_phone_numbers: ['+15035556789'],
   *   contents: { en: 'Your order is ready.' },
   * })
   * ```
   */
  send(input: DeepReadonly<SendMessageInput>, options?: CallOptions): CallPromise<SendMessageResult>
  /**
   * Reads a message with its delivery counts. OneSignal keeps messages made over the API for 30 days and allows
   * one view a second for an app.
   *
   * @throws {NotFoundError} When the app has no such message, or no longer.
   */
  view(messageId: string, query?: ViewMessageQuery, options?: CallOptions): CallPromise<Message>
  /**
   * Stops a message that is scheduled or still going out.
   *
   * @throws {InvalidRequestError} When it has gone to everyone already.
   * @throws {NotFoundError} When the app has no such message, or no longer.
   */
  cancel(messageId: string, options?: CallOptions): CallPromise<CancelMessageResult>
}

export function createMessages(call: Caller, appId: string): Messages {
  return {
    send: (input, options) =>
      call(operations.sendMessage, { body: { ...input, app_id: appId } }, options),
    view: (messageId, query, options) =>
      call(
        operations.viewMessage,
        { path: { message_id: messageId }, query: { ...query, app_id: appId } },
        options,
      ),
    cancel: (messageId, options) =>
      call(
        operations.cancelMessage,
        { path: { message_id: messageId }, query: { app_id: appId } },
        options,
      ),
  }
}
