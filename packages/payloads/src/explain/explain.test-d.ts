import type {
  CreateAndSendBody,
  CreateCustomSmsResponseBody,
  NewSchedule,
  PushBody,
} from '@textwire/airship/contract'
import type { SmsInput, SmsMessage } from '@textwire/onesignal/contract'
import { assertType, expectTypeOf, test } from 'vitest'
import { smsId, smsPush } from '../airship/index.ts'
import { smsMessage } from '../onesignal/index.ts'
import { explain } from './explain.ts'
import type { ExplainedPayload } from './explained-payload.ts'
import type { SegmentRange } from './explanation.ts'

test('explain takes what the clients take', () => {
  expectTypeOf<SmsInput>().toExtend<ExplainedPayload>()
  expectTypeOf<SmsMessage>().toExtend<ExplainedPayload>()
  expectTypeOf<PushBody>().toExtend<ExplainedPayload>()
  expectTypeOf<Readonly<PushBody>>().toExtend<ExplainedPayload>()
  expectTypeOf<CreateAndSendBody>().toExtend<ExplainedPayload>()
  expectTypeOf<CreateCustomSmsResponseBody>().toExtend<ExplainedPayload>()
  expectTypeOf<NewSchedule>().toExtend<ExplainedPayload>()
})

test('explain takes what the builders make', () => {
  explain(smsMessage({ to: { segments: ['Lunch club'] }, text: 'Hello' }))
  explain(smsPush({ to: smsId({ msisdn: '15035550100', sender: '12345' }), text: 'Hello' }))
})

test('explain takes a body that is written as const', () => {
  const body = {
    audience: { sms_id: { msisdn: '15035550100', sender: '12345' } },
    device_types: ['sms'],
    notification: { sms: { alert: 'Hello' } },
  } as const
  assertType<ExplainedPayload>(body)
})

test('explain takes neither a list nor the input of a builder', () => {
  // @ts-expect-error one payload at a time
  explain([])
  // @ts-expect-error build it first
  explain({ to: { phoneNumbers: ['+15035550100'] }, text: 'Hello' })
  // @ts-expect-error a typing error in an option
  explain({ include_phone_numbers: ['+15035550100'], contents: { en: 'Hi' } }, { first: true })
})

test('what is not known is undefined', () => {
  const said = explain({ include_phone_numbers: ['+15035550100'], contents: { en: 'Hi' } })
  expectTypeOf(said.totalSegments).toEqualTypeOf<SegmentRange | undefined>()
  expectTypeOf(said.recipients).toEqualTypeOf<number | undefined>()
})

test('an option that is undefined is one that is left out', () => {
  explain({ include_phone_numbers: [], contents: { en: 'Hi' } }, { recipients: undefined })
})
