import * as z from 'zod'
import type { BuilderOptions } from '../builder-options.ts'
import { checkedPayload } from '../checked-payload.ts'
import { nowOf } from '../now-of.ts'
import { smsFields, smsNames, smsProblems, someWords, toSms } from '../content/sms-content.ts'
import type { SmsWords } from '../content/sms-words.ts'
import { asWritten } from '../moments/as-written.ts'
import { type SmsCreateAndSendPayload, smsCreateAndSendSchema } from './create-and-send-payload.ts'
import type { CreateAndSendSettings } from './create-and-send-settings.ts'
import {
  createAndSendDates,
  createAndSendFields,
  createAndSendNames,
  peopleProblems,
  somePeople,
  toCreateAndSend,
} from './to-create-and-send.ts'

/** A create-and-send of an SMS: people, and what they read. */
export type SmsCreateAndSendInput<Redact extends boolean = boolean> =
  CreateAndSendSettings<Redact> &
    SmsWords & {
      /** 1 to 10 categories for reports, each up to 64 characters. */
      readonly campaigns?: readonly string[] | undefined
    }

const shape = z
  .strictObject({ ...createAndSendFields, ...smsFields, campaigns: z.unknown().exactOptional() })
  .refine(someWords.holds, someWords.otherwise)
  .refine(somePeople.holds, somePeople.otherwise)
type Draft = z.infer<typeof shape>

/**
 * Makes an SMS to people who may not be registered yet. Nothing is sent.
 *
 * Airship documents: 1,000 rows or one uploaded file, 1,600 characters, an expiry of at most 48 hours, a text or a
 * template. The names of a row's fields fill `{{name}}` in a template; in a plain text they need `personalize`.
 * Source: Airship, "Create and Send to SMS channels".
 *
 * @throws PayloadError With everything that is wrong.
 * @example
 * ```ts
 * import { createAirship } from '@textwire/airship'
 * import { createAndSendRows, smsCreateAndSend } from '@textwire/payloads/airship'
 *
 * const guests = [{ phone: '+15035550100', name: 'Ada', agreedAt: new Date('2026-11-20T11:58:59Z') }]
 *
 * await createAirship().createAndSend.send(
 *   smsCreateAndSend({
 *     to: createAndSendRows(guests, {
 *       msisdn: (guest) => guest.phone,
 *       sender: '12345',
 *       optedIn: (guest) => guest.agreedAt,
 *     }),
 *     text: 'Your table is ready.',
 *     options: { useStrictSmsValidation: true },
 *   }),
 * )
 * ```
 */
export const smsCreateAndSend = <Redact extends boolean = false>(
  input: SmsCreateAndSendInput<Redact>,
  options: BuilderOptions = {},
): SmsCreateAndSendPayload<Redact> =>
  checkedPayload(
    {
      builder: 'smsCreateAndSend',
      shape,
      toWire,
      schema: smsCreateAndSendSchema,
      names: { ...createAndSendNames, ...smsNames('notification.sms', '') },
      dates: createAndSendDates,
      rules: (draft) => [
        ...smsProblems(draft, [], nowOf('smsCreateAndSend', options)),
        ...peopleProblems(draft),
      ],
    },
    input,
    // Whether it is redacted stands in the input.
  ) as SmsCreateAndSendPayload<Redact>

const toWire = (draft: Draft): unknown =>
  asWritten({
    ...toCreateAndSend(draft),
    device_types: ['sms'],
    notification: { sms: toSms(draft) },
    campaigns: draft.campaigns === undefined ? undefined : { categories: draft.campaigns },
  })
