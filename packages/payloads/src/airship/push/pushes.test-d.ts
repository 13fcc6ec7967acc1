import type { NewSchedule, PushBody } from '@textwire/airship/contract'
import { assertType, expectTypeOf, test } from 'vitest'
import type { DeepReadonly } from '../deep-readonly.ts'
import { all } from '../selectors/all.ts'
import { mmsPush, type MmsPushInput } from './mms-push.ts'
import type { PushOrchestration } from './push-settings.ts'
import { smsPush, type SmsPushInput } from './sms-push.ts'

const to = all()
const template = { id: '4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58' }
const media = { url: 'https://example.com/a.png' }
const slide = { media }
const schedule = { scheduled_time: '2027-01-04T09:00:00' }

test('a push goes into a client and a schedule', () => {
  assertType<DeepReadonly<PushBody>>(smsPush({ to, text: 'a' }))
  assertType<DeepReadonly<PushBody>>(mmsPush({ to, fallbackText: 'a', slide }))
  assertType<DeepReadonly<NewSchedule>>({ schedule, push: smsPush({ to, template }) })
  assertType<DeepReadonly<NewSchedule>>({ schedule, push: mmsPush({ to, template, slide }) })
})

test('a push that is kept out of the logs cannot wait in a schedule', () => {
  const push = smsPush({ to, text: 'a', options: { redactPayload: true } })
  assertType<DeepReadonly<PushBody>>(push)
  // @ts-expect-error it has to be stored
  assertType<DeepReadonly<NewSchedule>>({ schedule, push })
})

test('an SMS has a text or a template', () => {
  // @ts-expect-error neither
  smsPush({ to })
  // @ts-expect-error both
  smsPush({ to, text: 'a', template })
  // @ts-expect-error a template of two kinds
  smsPush({ to, template: { ...template, fields: { alert: 'a' } } })
  // @ts-expect-error a template has its links as they are
  smsPush({ to, template, shortenLinks: true })
  // @ts-expect-error the words of a language as well
  smsPush({ to, text: 'a', localizations: [{ language: 'de' }] })
})

test('other words are for people of a language or a country', () => {
  smsPush({ to, text: 'a', localizations: [{ country: 'AT', text: 'b' }] })
  // @ts-expect-error nobody in particular
  smsPush({ to, text: 'a', localizations: [{ text: 'b' }] })
})

test('platforms in order go with one way to choose', () => {
  smsPush({ to, text: 'a', orchestration: { type: 'channel_priority', channelPriority: ['sms'] } })
  // @ts-expect-error another way
  smsPush({ to, text: 'a', orchestration: { type: 'fan_out', channelPriority: ['sms'] } })
  type Order = Exclude<PushOrchestration, { type: 'channel_priority' }>['channelPriority']
  expectTypeOf<
    NonNullable<Order>
  >().toEqualTypeOf<'channelPriority goes with the type channel_priority alone'>()
})

test('a push has one audience', () => {
  // @ts-expect-error none
  smsPush({ text: 'a' })
  // @ts-expect-error two side by side
  smsPush({ to: { tag: 'a', segment: 'b' }, text: 'a' })
  // @ts-expect-error rows are people of a create-and-send
  smsPush({ to: [{ ua_msisdn: '15035550100', ua_sender: '1', ua_opted_in: '' }], text: 'a' })
})

test('an MMS has a fallback text and one slide with a medium of a known type, or a template', () => {
  // @ts-expect-error no slide
  mmsPush({ to, fallbackText: 'a' })
  // @ts-expect-error no fallback text
  mmsPush({ to, slide })
  // @ts-expect-error no medium
  mmsPush({ to, fallbackText: 'a', slide: { text: 'b' } })
  // @ts-expect-error several slides
  mmsPush({ to, fallbackText: 'a', slides: [slide, slide] })
  // @ts-expect-error a type that no MMS carries
  mmsPush({ to, fallbackText: 'a', slide: { media: { ...media, contentType: 'video/mp4' } } })
  // @ts-expect-error both
  mmsPush({ to, fallbackText: 'a', slide, template })
  // @ts-expect-error the words of a template stand in it
  mmsPush({ to, template, slide: { media, text: 'a' } })
  // @ts-expect-error the subject as well
  mmsPush({ to, template, subject: 'a' })
  // @ts-expect-error the text of an SMS
  mmsPush({ to, text: 'a' })
})

test('an MMS names one platform, an SMS none', () => {
  mmsPush({ to, template, deviceTypes: ['sms'] })
  // @ts-expect-error two
  mmsPush({ to, template, deviceTypes: ['sms', 'mms'] })
  // @ts-expect-error another
  mmsPush({ to, template, deviceTypes: ['ios'] })
  // @ts-expect-error an SMS has its own
  smsPush({ to, text: 'a', deviceTypes: ['sms'] })
})

test('the compiler says why a neighbour is refused', () => {
  type Template = NonNullable<Extract<SmsPushInput, { text: string }>['template']>
  expectTypeOf<Template>().toEqualTypeOf<'an SMS has a text or a template, not both'>()
  type MmsTemplate = NonNullable<Extract<MmsPushInput, { fallbackText: string }>['template']>
  expectTypeOf<MmsTemplate>().toEqualTypeOf<'an MMS is written out or comes from a template, not both'>()
  // @ts-expect-error an option of create-and-send
  smsPush({ to, text: 'a', options: { useStrictSmsValidation: true } })
})

test('a field that is undefined is one that is left out', () => {
  smsPush(
    {
      to: all(),
      text: 'Hi',
      expiry: undefined,
      feeds: undefined,
      localizations: undefined,
      options: { noThrottle: undefined, banListParameters: { a: undefined } },
    },
    { now: undefined },
  )
})
