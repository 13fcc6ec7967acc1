import { selectorSchemas } from '@textwire/airship/contract'
import * as z from 'zod'
import { checkedPayload } from '../checked-payload.ts'
import { asWritten } from '../moments/as-written.ts'
import { e164Problems } from '../numbers/e164-problems.ts'
import { toDigits } from '../rows/to-digits.ts'
import type { Problem } from '../../problems/problem.ts'
import type { Refused } from '../../refused.ts'
import type { SelectorBy } from './selector.ts'

type OneNumber = Refused<'a number is given once: as msisdn or as number'>

interface ByMsisdn {
  /** The number in digits alone, as Airship writes it: `15035550100`. */
  readonly msisdn: string
  readonly number?: OneNumber | undefined
}

interface ByNumber {
  /** The number in E.164: `+15035550100`. */
  readonly number: string
  readonly msisdn?: OneNumber | undefined
}

/** A number and the sender that it has opted in to. */
export type SmsIdInput = (ByMsisdn | ByNumber) & {
  /** A long code, or a short code with its country where it needs one: `US:12345`. */
  readonly sender: string
}

const any = z.unknown().exactOptional()
const shape = z.strictObject({ msisdn: any, number: any, sender: any })
type Draft = z.infer<typeof shape>

/**
 * One number of one sender, which must have opted in. Source: Airship, "Audience selection", `sms_id`.
 *
 * @throws PayloadError When the number is neither an MSISDN nor E.164, or the sender is missing.
 * @example
 * ```ts
 * import { smsId, smsPush } from '@textwire/payloads/airship'
 *
 * smsPush({
 *   to: smsId({ number: '+15035550100', sender: '12345' }),
 *   text: 'Your order is ready.',
 * })
 * ```
 */
export const smsId = (input: SmsIdInput): SelectorBy<'sms_id'> =>
  checkedPayload(
    {
      builder: 'smsId',
      shape,
      toWire: (draft) => asWritten({ sms_id: { msisdn: msisdnOf(draft), sender: draft.sender } }),
      schema: selectorSchemas.sms_id,
      names: ({ msisdn }) => ({
        sms_id: '',
        'sms_id.sender': 'sender',
        'sms_id.msisdn': msisdn === undefined ? 'number' : 'msisdn',
      }),
      rules,
    },
    input,
    // A selector with a number is of no other kind.
  ) as SelectorBy<'sms_id'>

const wirePath = ['sms_id', 'msisdn']

/** In place of a number that the rules refuse stands one that the contract takes, so that each problem is told once. */
function msisdnOf({ msisdn, number }: Draft): unknown {
  if (msisdn !== undefined || number === undefined) return msisdn
  return e164Problems(number, ['number'], wirePath).length === 0 ? toDigits(number) : '15035550100'
}

const rules = ({ msisdn, number }: Draft): readonly Problem[] => [
  ...e164Problems(number, ['number'], wirePath),
  ...(msisdn === undefined || number === undefined
    ? []
    : [{ path: ['number'], message: 'excludes msisdn; give one of them', wirePath }]),
]
