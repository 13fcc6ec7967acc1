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
import { localeProblems } from './locale-problems.ts'
import { type PushPayload, pushSchema } from './push-payload.ts'
import type { Locale, PushSettings } from './push-settings.ts'
import { toLocalizations } from './to-localizations.ts'
import { pushDates, pushFields, pushNames, pushProblems, toPush } from './to-push.ts'

/** A push of an MMS: whom to reach, and what they see. */
export type MmsPushInput<Redact extends boolean = boolean> = PushSettings<Redact> &
  MmsWords & {
    /** When it is no longer worth delivering: seconds, or a moment. Airship gives an MMS no limit. */
    readonly expiry?: Expiry | undefined
    /**
     * The platform that is named. Airship's pages disagree whether an MMS goes by `mms` or by `sms`.
     *
     * @default ['mms']
     */
    readonly deviceTypes?: readonly ['mms' | 'sms'] | undefined
    /** Other words for people of a language or a country. */
    readonly localizations?: readonly (Locale & MmsWords)[] | undefined
  }

const any = z.unknown().exactOptional()
const localization = z
  .strictObject({ ...mmsFields, language: any, country: any })
  .refine(someSlide.holds, someSlide.otherwise)

const shape = z
  .strictObject({
    ...pushFields,
    ...mmsFields,
    expiry: any,
    deviceTypes: z
      .array(z.enum(['mms', 'sms']))
      .length(1)
      .exactOptional(),
    localizations: z.array(localization).exactOptional(),
  })
  .refine(someSlide.holds, someSlide.otherwise)
type Draft = z.infer<typeof shape>

/**
 * Makes a push of an MMS to channels that have opted in. Nothing is sent.
 *
 * Airship documents: a fallback text of 1 to 160 characters, a subject of 80, exactly one slide with a medium whose type
 * fits the ending of its URL and whose size has a limit, 5,000 characters beside it.
 * Source: Airship, "MMS platform overrides".
 *
 * @throws PayloadError With everything that is wrong.
 * @example
 * ```ts
 * import { createAirship } from '@textwire/airship'
 * import { mmsPush, tag } from '@textwire/payloads/airship'
 *
 * await createAirship().push.send(
 *   mmsPush({
 *     to: tag('vip'),
 *     fallbackText: 'The new chairs: https://example.com/chairs',
 *     slide: { text: 'The new chairs.', media: { url: 'https://example.com/chairs.png' } },
 *   }),
 * )
 * ```
 */
export const mmsPush = <Redact extends boolean = false>(
  input: MmsPushInput<Redact>,
  options: BuilderOptions = {},
): PushPayload<Redact> =>
  checkedPayload(
    {
      builder: 'mmsPush',
      shape,
      toWire,
      schema: pushSchema,
      names,
      dates: pushDates,
      rules: (draft) => rules(draft, nowOf('mmsPush', options)),
    },
    input,
    // Whether it is redacted stands in the input.
  ) as PushPayload<Redact>

const toWire = (draft: Draft): unknown =>
  asWritten({
    ...toPush(draft, toMoment(draft.expiry)),
    device_types: draft.deviceTypes ?? ['mms'],
    notification: { mms: toMms(draft) },
    localizations: toLocalizations(draft.localizations, (words) => ({ mms: toMms(words) })),
  })

const names = (draft: Draft) => ({
  ...pushNames,
  device_types: 'deviceTypes',
  ...mmsNames('notification.mms', '', draft),
  'localizations.*.notification': 'localizations.*',
  ...mmsNames('localizations.*.notification.mms', 'localizations.*.', {}),
  ...Object.fromEntries(givenTypes(draft)),
})

/** Where the type of a medium was given, a problem of it is not one of the address. */
const givenTypes = ({ localizations = [] }: Draft) =>
  localizations.flatMap(({ slide }, index) =>
    slide?.media?.contentType === undefined
      ? []
      : [
          [
            `localizations.${index}.notification.mms.slides.0.media.content_type`,
            `localizations.${index}.slide.media.contentType`,
          ],
        ],
  )

const rules = (draft: Draft, now: number) => [
  ...pushProblems(draft),
  ...localeProblems(draft.localizations),
  ...mmsProblems(draft, []),
  ...expiryProblems(draft.expiry, ['expiry'], now, false),
  ...(draft.localizations ?? []).flatMap((words, index) =>
    mmsProblems(words, ['localizations', index]),
  ),
]
