import type {
  BulkAudience,
  Campaigns,
  CreateAndSendRow as Row,
  PushOptions,
} from '../generated/types.ts'
import type { Exclusive } from './exclusive.ts'
import type { MmsContent, SmsContentWithText } from './text-content.ts'

/**
 * One person of a create-and-send: a number, a sender, the moment of consent, and values for the placeholders of the
 * message under names of your own, which do not begin with `ua_`.
 * Source: Airship, "SMS audience for Create and Send payloads".
 */
export type CreateAndSendRow = Row & {
  ua_opted_out?: never
  ua_channel_id?: never
  ua_address?: never
}

interface CreateAndSendRows {
  create_and_send: CreateAndSendRow[]
}

/** Up to 1,000 people, or those of an uploaded file. */
export type CreateAndSendAudience = Exclusive<CreateAndSendRows | BulkAudience>

/** A create-and-send of an SMS. Source: Airship, "Create and Send to SMS channels". */
export interface CreateAndSendSms {
  audience: CreateAndSendAudience
  device_types: ['sms']
  notification: { sms: SmsContentWithText; mms?: never }
  options?: PushOptions
  campaigns?: Campaigns
}

/** A create-and-send of an MMS; it has no campaigns. Source: Airship, "Create and Send to MMS channels". */
export interface CreateAndSendMms {
  audience: CreateAndSendAudience
  device_types: ['mms']
  notification: { mms: MmsContent; sms?: never }
  options?: PushOptions
  campaigns?: never
}

/**
 * The body of `createAndSend`: an SMS or an MMS for people who may not be registered yet. The compiler refuses what
 * Airship refuses: a message of another platform than `device_types` says, rows and a file together.
 *
 * @example
 * ```ts
 * import type { CreateAndSendBody } from '@textwire/airship/contract'
 *
 * const body: CreateAndSendBody = {
 *   audience: {
 *     create_and_send: [
 *       { ua_msisdn: '15035550100', ua_sender: '12345', ua_opted_in: '2026-11-20T11:58:59', name: 'Ada' },
 *     ],
 *   },
 *   device_types: ['sms'],
 *   notification: { sms: { template: { fields: { alert: 'Hello {{name}}' } } } },
 * }
 * ```
 */
export type CreateAndSendBody = CreateAndSendSms | CreateAndSendMms
