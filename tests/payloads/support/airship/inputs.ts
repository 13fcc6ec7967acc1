import type {
  CreateAndSendPeople,
  MmsCreateAndSendInput,
  MmsPushInput,
  SmsCreateAndSendInput,
  SmsPushInput,
} from '@textwire/payloads/airship'
import * as fc from 'fast-check'
import { START } from '../../../support/airship-stage.ts'
import { json } from '../numbers.ts'
import { sendable } from '../sendable.ts'
import { textsUpTo } from '../texts.ts'
import { people } from './people.ts'
import { selectors } from './selectors.ts'
import { askedId } from './subjects.ts'
import { templateId } from './template-id.ts'

const longestMs = 48 * 60 * 60 * 1000
const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const letters = fc.stringMatching(/^[A-Za-z]{2}$/)

const momentsWithin = (ms: number) =>
  fc
    .date({ min: new Date(START), max: new Date(START + ms), noInvalidDate: true })
    .chain((moment) =>
      fc.constantFrom(
        moment,
        moment.toISOString(),
        moment.toISOString().slice(0, 19),
        moment.toISOString().slice(0, 19).replace('T', ' '),
        moment.toISOString().replace(/\.\d+Z/, '+00:00'),
      ),
    )

const smsExpiry = fc.oneof(fc.nat({ max: 172_800 }), momentsWithin(longestMs))
const mmsExpiry = fc.oneof(fc.nat(), momentsWithin(10 * longestMs))
const stored = fc.constantFrom(templateId, templateId.toUpperCase()).map((id) => ({ id }))

const smsWords = fc.oneof(
  fc.record(
    { text: textsUpTo(1600), shortenLinks: fc.boolean(), expiry: smsExpiry },
    { requiredKeys: ['text'] },
  ),
  fc.record(
    {
      template: fc.oneof(
        stored,
        textsUpTo(1600).map((alert) => ({ fields: { alert } })),
      ),
      expiry: smsExpiry,
    },
    { requiredKeys: ['template'] },
  ),
)

const media = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('.png', '.JPG', '.jpeg', '.vcf', '.gif', '.mp3', '.3g2', '.m4a', '.wav'),
      fc.stringMatching(/^[hH]ttps?:\/\/[^\s]{1,60}$/).map(sendable),
    )
    .chain(([ending, start]) =>
      fc.record(
        {
          url: fc.constant(`${start}${ending}`),
          contentLength: fc.integer({ min: 1, max: 1024 * 1024 }),
        },
        { requiredKeys: ['url'] },
      ),
    ),
  fc.constant({
    url: 'https://example.com/a.jpg',
    contentType: 'image/jpeg' as const,
    contentLength: 2 * 1024 * 1024,
  }),
)

const writtenMms = fc.record(
  {
    fallbackText: textsUpTo(160),
    subject: textsUpTo(80),
    slide: fc.record({ text: textsUpTo(5000), media }, { requiredKeys: ['media'] }),
    shortenLinks: fc.boolean(),
  },
  { requiredKeys: ['fallbackText', 'slide'] },
)

const mmsWords = fc.oneof(
  writtenMms,
  fc.record(
    {
      template: fc.oneof(
        stored,
        fc
          .record(
            { fallbackText: textsUpTo(160), subject: textsUpTo(80), text: textsUpTo(5000) },
            { requiredKeys: ['fallbackText'] },
          )
          .map((fields) => ({ fields })),
      ),
      slide: media.map((one) => ({ media: one })),
    },
    { requiredKeys: ['template'] },
  ),
)

const options = {
  noThrottle: fc.boolean(),
  omitFromActivityLog: fc.boolean(),
  redactPayload: fc.boolean(),
  bypassFrequencyLimits: fc.boolean(),
  bypassHoldoutGroups: fc.boolean(),
  bypassBanListProcessing: fc.boolean(),
  banListParameters: fc.dictionary(names, names, { maxKeys: 3 }),
  maxRecipients: fc.integer({ min: 1 }),
}
const campaigns = fc.array(textsUpTo(64), { minLength: 1, maxLength: 10 })
const feedValues = fc.dictionary(names, fc.oneof(names, fc.integer()), { maxKeys: 3 })

const pushSettings = fc.record(
  {
    to: selectors,
    personalize: fc.boolean(),
    messageType: fc.constantFrom('transactional', 'commercial'),
    campaigns,
    options: fc.record(options, { requiredKeys: [] }),
    orchestration: fc.oneof(
      fc.record({ type: fc.constantFrom('fan_out', 'triggering_channel', 'last_active') }),
      fc.record(
        {
          type: fc.constant('channel_priority'),
          channelPriority: fc.array(names, { minLength: 1, maxLength: 3 }),
        },
        { requiredKeys: ['type'] },
      ),
    ),
    globalAttributes: json,
    feeds: fc.array(
      fc.record(
        { name: names, params: feedValues, onError: fc.constantFrom('continue', 'cancel') },
        { requiredKeys: ['name'] },
      ),
      { maxLength: 3 },
    ),
    snippets: fc.array(names, { maxLength: 3 }),
  },
  { requiredKeys: ['to'] },
)

const locales = fc.oneof(
  fc.record({ language: letters, country: letters }, { requiredKeys: ['language'] }),
  fc.record({ country: letters }),
)

const localizations = <Words>(words: fc.Arbitrary<Words>) =>
  fc.option(
    fc.array(
      fc.tuple(locales, words).map(([locale, said]) => ({ ...locale, ...said })),
      { maxLength: 3 },
    ),
    { nil: undefined },
  )

const joined = (...parts: readonly object[]): object => Object.assign({}, ...parts)

// What is put together of parts that fit is of the whole's type.

/** Everything that `smsPush` takes. */
export const smsPushInputs = fc
  .tuple(pushSettings, smsWords, localizations(smsWords))
  .map(([settings, words, others]) =>
    joined(settings, words, others === undefined ? {} : { localizations: others }),
  ) as fc.Arbitrary<SmsPushInput>

/** Everything that `mmsPush` takes. */
export const mmsPushInputs = fc
  .tuple(
    pushSettings,
    mmsWords,
    fc.record(
      {
        expiry: mmsExpiry,
        deviceTypes: fc.constantFrom(['mms'], ['sms']),
        localizations: localizations(mmsWords),
      },
      { requiredKeys: [] },
    ),
  )
  .map((parts) => joined(...parts)) as fc.Arbitrary<MmsPushInput>

const createAndSendSettings = (bulkId: string) =>
  fc.record(
    {
      to: fc.oneof(people, fc.constant({ bulkId })) as fc.Arbitrary<CreateAndSendPeople>,
      personalize: fc.boolean(),
      options: fc.record(
        { ...options, useStrictSmsValidation: fc.boolean() },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['to'] },
  )

/** Everything that `smsCreateAndSend` takes. */
export const smsCreateAndSendInputs = (bulkId: string) =>
  fc
    .tuple(createAndSendSettings(bulkId), smsWords, fc.record({ campaigns }, { requiredKeys: [] }))
    .map((parts) => joined(...parts)) as fc.Arbitrary<SmsCreateAndSendInput>

/** Everything that `mmsCreateAndSend` takes. */
export const mmsCreateAndSendInputs = (bulkId: string) =>
  fc
    .tuple(
      createAndSendSettings(bulkId),
      mmsWords,
      fc.record({ expiry: mmsExpiry }, { requiredKeys: [] }),
    )
    .map((parts) => joined(...parts)) as fc.Arbitrary<MmsCreateAndSendInput>

/** Everything that `smsResponse` takes. */
export const smsResponseInputs = fc.record(
  {
    mobileOriginatedId: fc.constantFrom(askedId, askedId.toUpperCase()),
    text: textsUpTo(3000),
    shortenLinks: fc.boolean(),
  },
  { requiredKeys: ['mobileOriginatedId', 'text'] },
)

/** Everything that `mmsResponse` takes. */
export const mmsResponseInputs = writtenMms.map((words) => ({
  mobileOriginatedId: askedId,
  ...words,
}))
