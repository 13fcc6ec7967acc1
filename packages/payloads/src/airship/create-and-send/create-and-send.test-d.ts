import type { CreateAndSendBody, ScheduleCreateAndSendBody } from '@textwire/airship/contract'
import { assertType, test } from 'vitest'
import type { DeepReadonly } from '../deep-readonly.ts'
import { createAndSendRows } from '../rows/create-and-send-rows.ts'
import { all } from '../selectors/all.ts'
import { mmsCreateAndSend } from './mms-create-and-send.ts'
import { smsCreateAndSend } from './sms-create-and-send.ts'

interface Guest {
  readonly phone: string
  readonly agreedAt: Date
}
const guests: readonly Guest[] = []
const to = createAndSendRows(guests, {
  msisdn: (guest) => guest.phone,
  sender: '12345',
  optedIn: (guest) => guest.agreedAt,
})
const template = { id: '4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58' }
const schedule = { scheduled_time: '2027-01-04T09:00:00' }

test('a create-and-send goes into a client and a schedule', () => {
  assertType<DeepReadonly<CreateAndSendBody>>(smsCreateAndSend({ to, text: 'a' }))
  assertType<DeepReadonly<CreateAndSendBody>>(mmsCreateAndSend({ to: { bulkId: 'a' }, template }))
  const push = smsCreateAndSend({ to, text: 'a', options: { useStrictSmsValidation: true } })
  assertType<DeepReadonly<ScheduleCreateAndSendBody>>({ schedule, push })
  const redacted = mmsCreateAndSend({ to, template, options: { redactPayload: true } })
  // @ts-expect-error it has to be stored
  assertType<DeepReadonly<ScheduleCreateAndSendBody>>({ schedule, push: redacted })
})

test('a create-and-send goes to rows or to a file', () => {
  // @ts-expect-error nobody
  smsCreateAndSend({ text: 'a' })
  // @ts-expect-error a selector
  smsCreateAndSend({ to: all(), text: 'a' })
  // @ts-expect-error a row without consent
  smsCreateAndSend({ to: [{ ua_msisdn: '15035550100', ua_sender: '12345' }], text: 'a' })
  // @ts-expect-error rows beside a file
  smsCreateAndSend({ to: { bulkId: 'a', create_and_send: to }, text: 'a' })
})

test('an MMS of a create-and-send has no campaigns', () => {
  smsCreateAndSend({ to, text: 'a', campaigns: ['a'] })
  // @ts-expect-error campaigns
  mmsCreateAndSend({ to, template, campaigns: ['a'] })
})

test('a row says who, from whom and since when', () => {
  // @ts-expect-error no consent
  createAndSendRows(guests, { msisdn: (guest) => guest.phone, sender: '12345' })
  createAndSendRows(guests, {
    // @ts-expect-error no such field of a guest
    msisdn: (guest) => guest.mobile,
    sender: '12345',
    optedIn: (guest) => guest.agreedAt,
  })
})
