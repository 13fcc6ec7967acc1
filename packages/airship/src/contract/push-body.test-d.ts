import { assertType, expectTypeOf, test } from 'vitest'
import type { PushBody, PushFields, SendPushBody } from './push-body.ts'

const audience = { sms_id: { sender: '12345', msisdn: '15035556789' } }
const media = { url: 'https://example.com/a.png', content_type: 'image/png' as const }
const mms = { fallback_text: 'Hello', slides: [{ media }] as [{ media: typeof media }] }
const template = { template_id: '4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58' }

type Body = PushBody
type Notification = PushBody['notification']

test('a push has an SMS, an MMS or the default text', () => {
  assertType<Notification>({ sms: { alert: 'Hello' } })
  assertType<Notification>({ sms: { template } })
  assertType<Notification>({
    sms: { template: { fields: { alert: 'Hello {{name}}' } }, expiry: 60 },
  })
  assertType<Notification>({ alert: 'Hello' })
  assertType<Notification>({ alert: 'Hello', sms: { shorten_links: true } })
  assertType<Notification>({ mms })
  assertType<Notification>({ alert: 'Hello', mms })
  assertType<Notification>({ mms: { template, slides: [{ media }] } })
})

test('an SMS and an MMS together do not compile', () => {
  // @ts-expect-error both
  assertType<Notification>({ sms: { alert: 'Hello' }, mms })
  // @ts-expect-error both, with a default text
  assertType<Notification>({ alert: 'Hello', sms: {}, mms })
})

test('nothing to send does not compile', () => {
  // @ts-expect-error empty
  assertType<Notification>({})
  // @ts-expect-error an SMS without text, and no default text
  assertType<Notification>({ sms: { shorten_links: true } })
})

test('an override is written out or from a template, not both', () => {
  // @ts-expect-error an SMS of both kinds
  assertType<Notification>({ sms: { alert: 'Hello', template } })
  // @ts-expect-error an SMS of both kinds, with a default text
  assertType<Notification>({ alert: 'Hello', sms: { shorten_links: true, template } })
  // @ts-expect-error an MMS of both kinds
  assertType<Notification>({ mms: { ...mms, template } })
  // @ts-expect-error a template of both kinds
  assertType<Notification>({ sms: { template: { ...template, fields: { alert: 'Hello' } } } })
})

test('an MMS has one slide with a medium of a known type', () => {
  // @ts-expect-error two slides
  assertType<Notification>({ mms: { fallback_text: 'Hello', slides: [{ media }, { media }] } })
  // @ts-expect-error no slide
  assertType<Notification>({ mms: { fallback_text: 'Hello', slides: [] } })
  // @ts-expect-error no fallback
  assertType<Notification>({ mms: { slides: [{ media }] } })
  const film = { url: 'https://example.com/a.mp4', content_type: 'video/mp4' as const }
  // @ts-expect-error a type that no MMS carries
  assertType<Notification>({ mms: { ...mms, slides: [{ media: film }] } })
})

test('the rules hold in localizations too', () => {
  const push = { audience, device_types: ['sms' as const], notification: { alert: 'Hello' } }
  assertType<Body>({
    ...push,
    localizations: [{ language: 'de', notification: { alert: 'Hallo' } }],
  })
  // @ts-expect-error both
  assertType<Body>({ ...push, localizations: [{ notification: { sms: { alert: 'Hallo' }, mms } }] })
})

test('audiences are conditions under AND, OR and NOT', () => {
  const push = { device_types: ['sms' as const], notification: { alert: 'Hello' } }
  assertType<Body>({ ...push, audience: 'all' })
  assertType<Body>({
    ...push,
    audience: { AND: [audience, { NOT: { OR: [{ tag: 'a' }, 'all'] } }] },
  })
  // @ts-expect-error half of an sms_id
  assertType<Body>({ ...push, audience: { sms_id: { sender: '12345' } } })
  // @ts-expect-error NOT takes one
  assertType<Body>({ ...push, audience: { NOT: [audience] } })
  // @ts-expect-error no such selector
  assertType<Body>({ ...push, audience: { sms: '15035556789' } })
})

test('audience, platforms and notification are needed', () => {
  // @ts-expect-error no platforms
  assertType<Body>({ audience, notification: { alert: 'Hello' } })
  // @ts-expect-error no audience
  assertType<Body>({ device_types: ['sms'], notification: { alert: 'Hello' } })
  // @ts-expect-error no such platform
  assertType<Body>({ audience, device_types: ['fax'], notification: { alert: 'Hello' } })
})

test('undefined is not the same as absent, and unknown fields do not pass', () => {
  const push = { audience, device_types: ['sms' as const], notification: { alert: 'Hello' } }
  // @ts-expect-error undefined
  assertType<Body>({ ...push, options: undefined })
  // @ts-expect-error a typing error
  assertType<Body>({ ...push, option: {} })
})

test('every field of the spec has a place in the body', () => {
  expectTypeOf<keyof PushBody>().toEqualTypeOf<keyof PushFields>()
  expectTypeOf<PushBody>().toExtend<PushFields>()
  expectTypeOf<SendPushBody>().toEqualTypeOf<PushBody | PushBody[]>()
})

test('two selectors side by side do not compile, at any depth', () => {
  const { sms_id } = audience
  assertType<Body['audience']>({ AND: [{ sms_id }, { NOT: { tag: 'a' } }] })
  assertType<Body['audience']>({ OR: [{ tag: 'a', group: 'g' }, { AND: [{ sms_id }] }] })
  // @ts-expect-error a tag and a number
  assertType<Body['audience']>({ tag: 'a', sms_id })
  // @ts-expect-error a selector beside a combination
  assertType<Body['audience']>({ AND: [{ sms_id }], tag: 'a' })
  // @ts-expect-error two selectors inside a combination
  assertType<Body['audience']>({ OR: [{ tag: 'a', named_user: 'b' }] })
})

test('strict rows belong to create-and-send', () => {
  const push = { audience, device_types: ['sms' as const], notification: { alert: 'Hello' } }
  assertType<Body>({ ...push, options: { personalization: true, expiry: new Date() } })
  // @ts-expect-error an option of create-and-send
  assertType<Body>({ ...push, options: { use_strict_sms_validation: true } })
})
