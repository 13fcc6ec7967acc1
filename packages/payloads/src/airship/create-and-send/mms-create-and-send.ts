import * as z from 'zod'
import type { BuilderOptions } from '../builder-options.ts'
import { checkedPayload } from '../checked-payload.ts'
import { nowOf } from '../now-of.ts'
import { mmsFields, mmsNames, mmsProblems, someSlide, toMms } from '../content/mms-content.ts'
import type { MmsWords } from '../content/mms-words.ts'
import { asWritten } from '../moments/as-written.ts'
import { expiryProblems } from '../moments/expiry-problems.ts'
import type { Expiry } from '../moments/expiry.ts'
import { toMoment } from '../moments/to-moment.ts'
import { type MmsCreateAndSendPayload, mmsCreateAndSendSchema } from './create-and-send-payload.ts'
import type { CreateAndSendSettings } from './create-and-send-settings.ts'
import type { Refused } from '../../refused.ts'
import {
  createAndSendDates,
  createAndSendFields,
  createAndSendNames,
  peopleProblems,
  somePeople,
  toCreateAndSend,
} from './to-create-and-send.ts'

/** A create-and-send of an MMS: people, and what they see. */
export type MmsCreateAndSendInput<Redact extends boolean = boolean> =
  CreateAndSendSettings<Redact> &
    MmsWords & {
      /** When it is no longer worth delivering: seconds, or a moment. Airship gives an MMS no limit. */
      readonly expiry?: Expiry | undefined
      readonly campaigns?:
        | Refused<'campaigns go with an SMS alone in a create-and-send'>
        | undefined
    }

const any = z.unknown().exactOptional()
const shape = z
  .strictObject({ ...createAndSendFields, ...mmsFields, expiry: any, campaigns: any })
  .refine(someSlide.holds, someSlide.otherwise)
  .refine(somePeople.holds, somePeople.otherwise)
type Draft = z.infer<typeof shape>

/**
 * Makes an MMS to people who may not be registered yet. Nothing is sent.
 *
 * Airship documents: 1,000 rows or one uploaded file, no campaigns, and for the words and the medium what holds in
 * `mmsPush`.
 * Source: Airship, "Create and Send to MMS channels".
 *
 * @throws PayloadError With everything that is wrong.
 * @example
 * ```ts
 * import { mmsCreateAndSend } from '@textwire/payloads/airship'
 *
 * mmsCreateAndSend({
 *   to: { bulkId: '0e5f7c1d-3a2b-4c6d-8e9f-a0b1c2d3e4f5' },
 *   fallbackText: 'The new chairs: https://example.com/chairs',
 *   slide: { media: { url: 'https://example.com/chairs.png', contentLength: 48_211 } },
 * })
 * ```
 */
export const mmsCreateAndSend = <Redact extends boolean = false>(
  input: MmsCreateAndSendInput<Redact>,
  options: BuilderOptions = {},
): MmsCreateAndSendPayload<Redact> =>
  checkedPayload(
    {
      builder: 'mmsCreateAndSend',
      shape,
      toWire,
      schema: mmsCreateAndSendSchema,
      names: (draft) => ({ ...createAndSendNames, ...mmsNames('notification.mms', '', draft) }),
      dates: createAndSendDates,
      rules: (draft) => [
        ...mmsProblems(draft, []),
        ...expiryProblems(draft.expiry, ['expiry'], nowOf('mmsCreateAndSend', options), false),
        ...peopleProblems(draft),
        ...campaignProblems(draft),
      ],
    },
    input,
    // Whether it is redacted stands in the input.
  ) as MmsCreateAndSendPayload<Redact>

const toWire = (draft: Draft): unknown =>
  asWritten({
    ...toCreateAndSend(draft, toMoment(draft.expiry)),
    device_types: ['mms'],
    notification: { mms: toMms(draft) },
  })

/** Source: Airship, "Create and Send to MMS channels", which has no campaigns. */
const campaignProblems = ({ campaigns }: Draft) =>
  campaigns === undefined
    ? []
    : [{ path: ['campaigns'], message: 'goes with an SMS alone in a create-and-send' }]
