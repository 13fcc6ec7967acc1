import type { CreateCustomSmsResponseBody } from '@textwire/airship/contract'
import { assertType, test } from 'vitest'
import type { DeepReadonly } from '../deep-readonly.ts'
import { mmsResponse } from './mms-response.ts'
import { smsResponse } from './sms-response.ts'

const mobileOriginatedId = '5f0e8c1a-7b3d-4c52-9e64-0a1b2c3d4e5f'
const slide = { media: { url: 'https://example.com/a.png' } }

test('an answer goes into a client', () => {
  assertType<DeepReadonly<CreateCustomSmsResponseBody>>(
    smsResponse({ mobileOriginatedId, text: 'a' }),
  )
  assertType<DeepReadonly<CreateCustomSmsResponseBody>>(
    mmsResponse({ mobileOriginatedId, fallbackText: 'a', slide }),
  )
})

test('an answer names a text and is written out', () => {
  // @ts-expect-error to what
  smsResponse({ text: 'a' })
  // @ts-expect-error no text
  smsResponse({ mobileOriginatedId })
  // @ts-expect-error a template
  smsResponse({ mobileOriginatedId, text: 'a', template: { id: mobileOriginatedId } })
  // @ts-expect-error an expiry
  smsResponse({ mobileOriginatedId, text: 'a', expiry: 60 })
  // @ts-expect-error no medium
  mmsResponse({ mobileOriginatedId, fallbackText: 'a' })
})
