import { test } from 'vitest'
import { createAirship } from '../airship.ts'

const { push, sms } = createAirship()
const body = {
  audience: { OR: [{ sms_id: { msisdn: '15035556789', sender: '12345' } }, { tag: 'a' }] },
  device_types: ['sms'],
  notification: { sms: { alert: 'Hello' } },
} as const

test('bodies written as const are welcome, alone and in lists', () => {
  void push.send(body)
  void push.send([body, body])
  void sms.register({
    msisdn: '15035556789',
    sender: '12345',
    tag_operations: { add: { g: ['a'] } },
  } as const)
})

test('an SMS and an MMS together do not compile', () => {
  const media = { url: 'https://example.com/a.png', content_type: 'image/png' } as const
  const mms = { fallback_text: 'Hello', slides: [{ media }] } as const
  // @ts-expect-error both
  void push.send({ ...body, notification: { sms: { alert: 'Hello' }, mms } })
})

test('settings may be undefined, as what comes from the environment is; two credentials do not compile', () => {
  createAirship({ appKey: process.env['APP'], masterSecret: process.env['SECRET'] })
  createAirship({ token: process.env['TOKEN'] })
  // @ts-expect-error one kind of credential
  createAirship({ masterSecret: 'a', token: 'b' })
})
