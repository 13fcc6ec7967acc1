import { createPaged } from '@textwire/core'
import type { CallOptions, CallPromise, DeepReadonly, Paged } from '@textwire/core'
import type { OneSignalConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  CancelMessageResult,
  CountRecipientsInput,
  CountRecipientsResult,
  ExportAudienceActivityResult,
  ListMessagesQuery,
  ListMessagesResult,
  Message,
  ViewMessageHistoryInput,
  SendMessageInput,
  ViewMessageHistoryResult,
  ViewMessageQuery,
  ViewOutcomesQuery,
  ViewOutcomesResult,
} from '../contract/index.ts'
import { checkPlace } from './check-place.ts'
import { nextMessages } from './next-messages.ts'
import type { SendResult } from '../send-result.ts'
import { sendMessage } from '../send-message.ts'

/** The messages of one app. */
export interface Messages {
  /**
   * Sends an SMS or MMS, a push notification or an e-mail, now or at `send_after`.
   *
   * The call carries an idempotency key (your own in `idempotency_key` or the options, else a random one), so
   * it is repeated safely after a lost connection or a 5xx; OneSignal remembers a key for 30 days. A success can
   * still mean that nobody was subscribed: then `id` is empty and `reason` says why. `errors` and `warnings` of a sent
   * message list the recipients that were passed over.
   *
   * @throws {HttpError} Or one of its children: refused, rate limited, failed after all retries.
   * @throws {NetworkError | TimeoutError} No answer came; its `idempotencyKey` makes a repeat safe.
   * @example
   * ```ts
   * import { createOneSignal } from '@textwire/onesignal'
   *
   * const onesignal = createOneSignal()
   *
   * const result = await onesignal.messages.send({
   *   include_phone_numbers: ['+15035556789'],
   *   contents: { en: 'Your order is ready.' },
   * })
   * if (result.id) console.log('sent', result.id, result.errors?.invalid_phone_numbers ?? [])
   * else console.log('not sent:', result.reason)
   * ```
   */
  send(input: SendMessageInput, options?: CallOptions): CallPromise<SendResult>
  /**
   * Reads a message with its delivery counts. OneSignal keeps messages made over the API for 30 days and allows
   * one view a second for an app.
   *
   * @throws {NotFoundError} When the app has no such message, or no longer.
   */
  view(
    messageId: string,
    query?: DeepReadonly<ViewMessageQuery>,
    options?: CallOptions,
  ): CallPromise<Message>
  /**
   * Every message of the app, in one of two orders: the newest first with `offset`, which grows slow far down the list,
   * or by `send_after`, the oldest first, from `time_offset` (a time, or the `next_time_offset` of the last page of an
   * earlier loop, to go on from there). Never both. A page holds up to 50, and OneSignal allows one a second.
   *
   * Source: OneSignal, "View messages".
   *
   * @example
   * ```ts
   * import { createOneSignal } from '@textwire/onesignal'
   *
   * const onesignal = createOneSignal()
   *
   * for await (const message of onesignal.messages.list({ time_offset: '2026-11-01T00:00:00Z' })) {
   *   console.log(message.id, message.successful)
   * }
   * ```
   */
  list(query?: ListMessagesQuery, options?: CallOptions): Paged<Message, ListMessagesResult>
  /**
   * Stops a message that is scheduled or still going out.
   *
   * @throws {InvalidRequestError} When it has gone to everyone already.
   * @throws {NotFoundError} When the app has no such message, or no longer.
   */
  cancel(messageId: string, options?: CallOptions): CallPromise<CancelMessageResult>
  /**
   * Has a file written of those whom a message was sent to, or who clicked. `exports.download` waits for it and reads it.
   * Sending is recorded for messages to 1,000 recipients and more.
   */
  history(
    messageId: string,
    input: ViewMessageHistoryInput,
    options?: CallOptions,
  ): CallPromise<ViewMessageHistoryResult>
  /**
   * Has a file written of what became of a message at each of its recipients; kept for 3 days. `exports.download` waits
   * for it and reads it.
   *
   * @throws {NotFoundError} When the app has no such message, or it is more than 30 days old.
   */
  exportAudience(
    messageId: string,
    options?: CallOptions,
  ): CallPromise<ExportAudienceActivityResult>
  /** Counts what people did after the messages of the app: clicks, sessions, your own outcomes. */
  outcomes(
    query: DeepReadonly<ViewOutcomesQuery>,
    options?: CallOptions,
  ): CallPromise<ViewOutcomesResult>
  /**
   * How many a message to segments would reach now. Nothing is sent.
   *
   * Source: OneSignal, "Estimated recipients".
   */
  countRecipients(
    audience: DeepReadonly<CountRecipientsInput>,
    options?: CallOptions,
  ): CallPromise<CountRecipientsResult>
}

/** The messages of a connection. */
export function createMessages(connection: OneSignalConnection): Messages {
  const { appId, call } = connection
  const inApp = { app_id: appId }
  const about = (message_id: string) => ({ path: { message_id }, query: inApp })
  return {
    send: (input, options) => sendMessage(connection, input, options),
    view: (message_id, query, options) =>
      call(rows.viewMessage, { path: { message_id }, query: { ...query, ...inApp } }, options),
    list: (query, options) =>
      createPaged({
        // A time may be a number too; as a text it cannot be taken for an offset.
        first: query?.time_offset === undefined ? (query?.offset ?? 0) : String(query.time_offset),
        read: (cursor) =>
          call<ListMessagesResult>(
            rows.listMessages,
            () => {
              checkPlace(rows.listMessages, query)
              const from = typeof cursor === 'string' ? { time_offset: cursor } : { offset: cursor }
              return { query: { ...query, ...from, ...inApp } }
            },
            options,
          ),
        items: ({ notifications }) => notifications ?? [],
        next: nextMessages,
      }),
    cancel: (id, options) => call(rows.cancelMessage, about(id), options),
    history: (message_id, input, options) =>
      call(
        rows.viewMessageHistory,
        { path: { message_id }, body: { ...input, ...inApp } },
        options,
      ),
    exportAudience: (id, options) => call(rows.exportAudienceActivity, about(id), options),
    outcomes: (query, options) => call(rows.viewOutcomes, { path: inApp, query }, options),
    countRecipients: (audience, options) =>
      call(rows.countRecipients, { body: { ...audience, ...inApp } }, options),
  }
}
