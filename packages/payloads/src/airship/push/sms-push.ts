import * as z from 'zod'
import type { BuilderOptions } from '../builder-options.ts'
import { checkedPayload } from '../checked-payload.ts'
import { nowOf } from '../now-of.ts'
import { smsFields, smsNames, smsProblems, someWords, toSms } from '../content/sms-content.ts'
import type { SmsWords } from '../content/sms-words.ts'
import { asWritten } from '../moments/as-written.ts'
import { localeProblems } from './locale-problems.ts'
import { type PushPayload, pushSchema } from './push-payload.ts'
import type { Locale, PushSettings } from './push-settings.ts'
import { toLocalizations } from './to-localizations.ts'
import { pushDates, pushFields, pushNames, pushProblems, toPush } from './to-push.ts'

/** A push of an SMS: whom to reach, and what they read. */
export type SmsPushInput<Redact extends boolean = boolean> = PushSettings<Redact> &
  SmsWords & {
    /** Other words for people of a language or a country. */
    readonly localizations?: readonly (Locale & SmsWords)[] | undefined
  }

const any = z.unknown().exactOptional()
const localization = z
  .strictObject({ ...smsFields, language: any, country: any })
  .refine(someWords.holds, someWords.otherwise)

const shape = z
  .strictObject({
    ...pushFields,
    ...smsFields,
    localizations: z.array(localization).exactOptional(),
  })
  .refine(someWords.holds, someWords.otherwise)
type Draft = z.infer<typeof shape>

/**
 * Makes a push of an SMS to channels that have opted in. Nothing is sent.
 *
 * Airship documents: 1,600 characters, an expiry of at most 48 hours, one audience, a text or a template.
 * Source: Airship, "Push object", "SMS platform overrides".
 *
 * @throws PayloadError With everything that is wrong.
 * @example
 * ```ts
 * import { createAirship } from '@textwire/airship'
 * import { smsPush, tag } from '@textwire/payloads/airship'
 *
 * await createAirship().push.send(
 *   smsPush({ to: tag('vip'), text: 'Your table is ready.', expiry: 3600 }),
 * )
 * ```
 */
export const smsPush = <Redact extends boolean = false>(
  input: SmsPushInput<Redact>,
  options: BuilderOptions = {},
): PushPayload<Redact> =>
  checkedPayload(
    {
      builder: 'smsPush',
      shape,
      toWire,
      schema: pushSchema,
      names,
      dates: [...pushDates, 'localizations.*.expiry'],
      rules: (draft) => rules(draft, nowOf('smsPush', options)),
    },
    input,
    // Whether it is redacted stands in the input.
  ) as PushPayload<Redact>

const toWire = (draft: Draft): unknown =>
  asWritten({
    ...toPush(draft),
    device_types: ['sms'],
    notification: { sms: toSms(draft) },
    localizations: toLocalizations(draft.localizations, (words) => ({ sms: toSms(words) })),
  })

const names = {
  ...pushNames,
  ...smsNames('notification.sms', ''),
  'localizations.*.notification': 'localizations.*',
  ...smsNames('localizations.*.notification.sms', 'localizations.*.'),
}

const rules = (draft: Draft, now: number) => [
  ...pushProblems(draft),
  ...localeProblems(draft.localizations),
  ...smsProblems(draft, [], now),
  ...(draft.localizations ?? []).flatMap((words, index) =>
    smsProblems(words, ['localizations', index], now),
  ),
]
