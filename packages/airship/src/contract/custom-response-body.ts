import type { CreateCustomSmsResponseBody as Fields, CustomSms } from '../generated/types.ts'
import type { WrittenMms } from './text-content.ts'

type Answered = Pick<Fields, 'mobile_originated_id'>

interface AnswerBySms extends Answered {
  sms: CustomSms
  mms?: never
}
interface AnswerByMms extends Answered {
  mms: WrittenMms
  sms?: never
}

/**
 * The body of `createCustomSmsResponse`: the message that is answered, and an SMS or an MMS, not both.
 * Source: Airship, "Custom SMS response".
 *
 * @example
 * ```ts
 * import type { CreateCustomSmsResponseBody } from '@textwire/airship/contract'
 *
 * const body: CreateCustomSmsResponseBody = {
 *   mobile_originated_id: '5f0e8c1a-7b3d-4c52-9e64-0a1b2c3d4e5f',
 *   sms: { alert: 'You have 120 points.' },
 * }
 * ```
 */
export type CreateCustomSmsResponseBody = AnswerBySms | AnswerByMms
