import type { MmsMessageInput, OneAudience, SmsMessageInput } from '@textwire/payloads/onesignal'
import * as fc from 'fast-check'
import { json, numbers, uuids } from '../numbers.ts'
import { sendable } from '../sendable.ts'
import { textsUpTo } from '../texts.ts'
import { guest, templateId } from './people.ts'
import { sentences } from './sentences.ts'

const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
const few = { minLength: 0, maxLength: 5 }

/** Every way of naming an audience, each with the guest in it. */
const audiences = (subscriptionId: string): fc.Arbitrary<OneAudience> =>
  fc.oneof(
    fc.array(numbers, few).map((others) => ({ phoneNumbers: [...others, guest.number] })),
    fc
      .dictionary(names, fc.array(names, { minLength: 1, maxLength: 3 }), { maxKeys: 3 })
      .map((others) => ({ aliases: { ...others, external_id: [guest.externalId, 'user-18'] } })),
    fc.array(uuids, few).map((others) => ({ subscriptionIds: [...others, subscriptionId] })),
    fc.record(
      {
        segments: fc.array(names, few).map((others) => [...others, 'All']),
        // Nobody is in these.
        except: fc.array(
          names.map((name) => `not ${name}`),
          { minLength: 1, maxLength: 3 },
        ),
      },
      { requiredKeys: ['segments'] },
    ),
    fc
      .oneof(
        sentences,
        sentences.map((sentence) => sentence.toList()),
      )
      .map((filters) => ({ filters })),
  )

const languages = ['de', 'fr', 'zh-Hans', 'pt', 'uk'] as const

const texts = fc.oneof(
  textsUpTo(1600),
  fc
    .tuple(textsUpTo(1600), fc.dictionary(fc.constantFrom(...languages), textsUpTo(1600)))
    .map(([en, others]) => ({ ...others, en })),
)

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value))

const templates = fc.record(
  {
    id: fc.constantFrom(templateId, templateId.toUpperCase()),
    data: json.filter((data) => bytesOf(data) <= 2048),
  },
  { requiredKeys: ['id'] },
)

const moments = fc.date({
  min: new Date('1970-01-01T00:00:00Z'),
  max: new Date('9999-12-31T00:00:00Z'),
  noInvalidDate: true,
})

const delivery = {
  from: fc.oneof(numbers, fc.stringMatching(/^MG[0-9a-fA-F]{32}$/)),
  name: textsUpTo(128),
  sendAt: fc.oneof(
    moments,
    moments.map((moment) => moment.toISOString()),
    fc.constantFrom(
      new Date('2026-06-01T12:00:00Z'),
      '2026-06-01 00:00 UTC',
      '2026-11-27T09:00:00-07:00',
      '2026-11-27 09:00:00 GMT-0700',
    ),
  ),
  idempotencyKey: uuids,
}

/** Everything that `smsMessage` takes. */
export const smsInputs = (subscriptionId: string): fc.Arbitrary<SmsMessageInput> =>
  fc.oneof(
    fc.record(
      { to: audiences(subscriptionId), text: texts, ...delivery },
      { requiredKeys: ['to', 'text'] },
    ),
    fc.record(
      { to: audiences(subscriptionId), template: templates, text: texts, ...delivery },
      { requiredKeys: ['to', 'template'] },
    ),
  )

const addresses = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.stringMatching(/^https?:\/\/[^\s]{1,40}$/).map(sendable),
)

/** Everything that `mmsMessage` takes. */
export const mmsInputs = (subscriptionId: string): fc.Arbitrary<MmsMessageInput> =>
  fc
    .tuple(smsInputs(subscriptionId), fc.array(addresses, { minLength: 1, maxLength: 10 }))
    .map(([message, media]) => ({ ...message, media }))
