import type {
  BulkSendBody,
  CreateAndSendBody,
  CreateCustomSmsResponseBody,
  NewSchedule,
  PushBody,
  ScheduleBulkSendBody,
  ScheduleCreateAndSendBody,
} from '@textwire/airship/contract'
import type { SmsInput, SmsMessage } from '@textwire/onesignal/contract'

type ReadOnly<Value> = Value extends Date
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]: ReadOnly<Value[Key]> }
    : Value

/**
 * What `explain` reads: the body of a OneSignal text message, with or without `app_id`; of Airship a push, a create-and-send,
 * a bulk send, a schedule with one of them, or an answer to a text.
 *
 * @example
 * ```ts
 * import type { ExplainedPayload } from '@textwire/payloads'
 *
 * const payload: ExplainedPayload = {
 *   include_phone_numbers: ['+15035550100'],
 *   contents: { en: 'Your table is ready.' },
 * }
 * ```
 */
export type ExplainedPayload =
  | SmsInput
  | ReadOnly<
      | SmsMessage
      | PushBody
      | CreateAndSendBody
      | BulkSendBody
      | CreateCustomSmsResponseBody
      | NewSchedule
      | ScheduleCreateAndSendBody
      | ScheduleBulkSendBody
    >
