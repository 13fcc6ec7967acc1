import { assertType, expectTypeOf, test } from 'vitest'
import type {
  CreateCustomSmsResponseBody as ResponseFields,
  ModifySmsChannelTagsBody as TagsFields,
} from '../generated/types.ts'
import type { CreateCustomSmsResponseBody } from './custom-response-body.ts'
import type { ModifySmsChannelTagsBody } from './sms-tags-body.ts'
import type { TriggerSmsKeywordInteractionBody, UpdateSmsChannelBody } from './types.ts'

const audience = { msisdn: '15035550100', sender: '12345' }
const mobile_originated_id = '5f0e8c1a-7b3d-4c52-9e64-0a1b2c3d4e5f'
const sms = { alert: 'Hello' }
const media = { url: 'https://example.com/a.png', content_type: 'image/png' as const }
const mms = { fallback_text: 'Hello', slides: [{ media }] as [{ media: typeof media }] }
const add = { interests: ['chairs'] }

test('a custom response is an SMS or an MMS that is written out', () => {
  type Body = CreateCustomSmsResponseBody
  assertType<Body>({ mobile_originated_id, sms })
  assertType<Body>({ mobile_originated_id, mms })
  // @ts-expect-error both
  assertType<Body>({ mobile_originated_id, sms, mms })
  // @ts-expect-error neither
  assertType<Body>({ mobile_originated_id })
  // @ts-expect-error to nothing
  assertType<Body>({ sms })
  // @ts-expect-error it does not expire
  assertType<Body>({ mobile_originated_id, sms: { ...sms, expiry: 60 } })
  const slides = [{ media }, { media }] as [{ media: typeof media }, { media: typeof media }]
  // @ts-expect-error two slides
  assertType<Body>({ mobile_originated_id, mms: { ...mms, slides } })
  const template = { template_id: mobile_originated_id }
  // @ts-expect-error from a template
  assertType<Body>({ mobile_originated_id, mms: { template } })
  expectTypeOf<keyof Body>().toEqualTypeOf<keyof ResponseFields>()
  expectTypeOf<Body>().toExtend<ResponseFields>()
})

test('tags are added, removed or both, or set', () => {
  type Body = ModifySmsChannelTagsBody
  assertType<Body>({ audience, add })
  assertType<Body>({ audience, remove: add })
  assertType<Body>({ audience, add, remove: { state: ['new'] } })
  assertType<Body>({ audience, set: add })
  // @ts-expect-error nothing to change
  assertType<Body>({ audience })
  // @ts-expect-error set beside add
  assertType<Body>({ audience, set: add, add })
  // @ts-expect-error set beside remove
  assertType<Body>({ audience, set: add, remove: add })
  // @ts-expect-error half of the pair
  assertType<Body>({ audience: { sender: '12345' }, add })
  expectTypeOf<keyof Body>().toEqualTypeOf<keyof TagsFields>()
  expectTypeOf<Body>().toExtend<TagsFields>()
})

test('moments are text or a Date', () => {
  assertType<UpdateSmsChannelBody>({ ...audience, opted_in: new Date() })
  assertType<TriggerSmsKeywordInteractionBody>({
    keyword: 'stop',
    sender_ids: ['US:12345'],
    timestamp: new Date(),
  })
  // @ts-expect-error a number
  assertType<UpdateSmsChannelBody>({ ...audience, opted_in: 1763640000 })
  // @ts-expect-error a sender that is a number
  assertType<TriggerSmsKeywordInteractionBody>({ keyword: 'stop', sender_ids: [12345] })
})
