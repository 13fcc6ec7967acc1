import { assertType, expectTypeOf, test } from 'vitest'
import type {
  BulkSendBody as BulkSendFields,
  CreateAndSendBody as CreateAndSendFields,
} from '../generated/types.ts'
import type { BulkSendBody } from './bulk-send-body.ts'
import type { CreateAndSendBody, CreateAndSendRow } from './create-and-send-body.ts'

const row = { ua_msisdn: '15035550100', ua_sender: '12345', ua_opted_in: '2026-11-20T11:58:59' }
const audience = { create_and_send: [row] }
const bulk_id = '0e5f7c1d-3a2b-4c6d-8e9f-a0b1c2d3e4f5'
const sms = { alert: 'Hello' }
const media = { url: 'https://example.com/a.png', content_type: 'image/png' as const }
const mms = { fallback_text: 'Hello', slides: [{ media }] as [{ media: typeof media }] }
const template = { template_id: '4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58' }

type Body = CreateAndSendBody

test('a create-and-send is an SMS or an MMS, for rows or a file', () => {
  assertType<Body>({ audience, device_types: ['sms'], notification: { sms } })
  assertType<Body>({ audience, device_types: ['sms'], notification: { sms: { template } } })
  assertType<Body>({ audience: { bulk_id }, device_types: ['mms'], notification: { mms } })
  assertType<Body>({
    audience: { bulk_id },
    device_types: ['sms'],
    notification: { sms },
    options: { use_strict_sms_validation: true, expiry: new Date() },
    campaigns: { categories: ['autumn'] },
  })
})

test('a row has values of its own, of any kind', () => {
  assertType<CreateAndSendRow>({ ...row, name: 'Ada', orders: [{ id: 1 }], none: null })
  assertType<CreateAndSendRow>({ ...row, ua_opted_in: new Date() })
  // @ts-expect-error no consent
  assertType<CreateAndSendRow>({ ua_msisdn: '15035550100', ua_sender: '12345' })
  // @ts-expect-error a number that is no text
  assertType<CreateAndSendRow>({ ...row, ua_msisdn: 15035550100 })
  // @ts-expect-error a field that only the Python library knows
  assertType<CreateAndSendRow>({ ...row, ua_opted_out: '2026-11-20T11:58:59' })
  // @ts-expect-error the column of a file for existing channels
  assertType<CreateAndSendRow>({ ...row, ua_channel_id: bulk_id })
})

test('a message of another platform does not compile', () => {
  // @ts-expect-error an MMS for SMS
  assertType<Body>({ audience, device_types: ['sms'], notification: { mms } })
  // @ts-expect-error an SMS for MMS
  assertType<Body>({ audience, device_types: ['mms'], notification: { sms } })
  // @ts-expect-error both
  assertType<Body>({ audience, device_types: ['sms'], notification: { sms, mms } })
  // @ts-expect-error nothing
  assertType<Body>({ audience, device_types: ['sms'], notification: {} })
  // @ts-expect-error two platforms
  assertType<Body>({ audience, device_types: ['sms', 'mms'], notification: { sms } })
  // @ts-expect-error no platform
  assertType<Body>({ audience, device_types: [], notification: { sms } })
})

test('what Airship has no place for does not compile', () => {
  const both = { ...audience, bulk_id }
  // @ts-expect-error rows and a file
  assertType<Body>({ audience: both, device_types: ['sms'], notification: { sms } })
  // @ts-expect-error a selector
  assertType<Body>({ audience: { tag: 'a' }, device_types: ['sms'], notification: { sms } })
  // @ts-expect-error an SMS without text
  assertType<Body>({ audience, device_types: ['sms'], notification: { sms: { expiry: 60 } } })
  // @ts-expect-error a default text
  assertType<Body>({ audience, device_types: ['sms'], notification: { alert: 'Hello', sms } })
  const campaigns = { categories: ['autumn'] }
  // @ts-expect-error campaigns of an MMS
  assertType<Body>({ audience, device_types: ['mms'], notification: { mms }, campaigns })
})

test('every field of the spec has a place in the bodies', () => {
  expectTypeOf<keyof CreateAndSendBody>().toEqualTypeOf<keyof CreateAndSendFields>()
  expectTypeOf<CreateAndSendBody>().toExtend<CreateAndSendFields>()
  expectTypeOf<keyof BulkSendBody>().toEqualTypeOf<keyof BulkSendFields>()
  expectTypeOf<BulkSendBody>().toExtend<BulkSendFields>()
})

test('a bulk send is a message for a file over one platform', () => {
  const sent = { audience: { bulk_id }, device_types: ['sms'] as ['sms'], notification: { sms } }
  assertType<BulkSendBody>(sent)
  assertType<BulkSendBody>({ ...sent, device_types: ['mms'], notification: { mms } })
  // @ts-expect-error rows
  assertType<BulkSendBody>({ ...sent, audience })
  // @ts-expect-error both
  assertType<BulkSendBody>({ ...sent, notification: { sms, mms } })
  // @ts-expect-error two platforms
  assertType<BulkSendBody>({ ...sent, device_types: ['sms', 'mms'] })
  // @ts-expect-error an option of create-and-send
  assertType<BulkSendBody>({ ...sent, options: { use_strict_sms_validation: true } })
})
