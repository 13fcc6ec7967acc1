import { expect, it } from 'vitest'
import { newChannelOf } from '../../testing/airship.ts'
import { deviceAttributes } from './device-attributes.ts'

it.each([
  ['15035550101', { ua_country_code: '1', ua_ndc: '503' }],
  ['447700900123', { ua_country_code: '44' }],
  ['33639980001', { ua_country_code: '33' }],
  ['353201234567', { ua_country_code: '353' }],
  ['35799000001', { ua_country_code: '357' }],
  ['4201234567', { ua_country_code: '420' }],
  ['79991234567', { ua_country_code: '7' }],
])('%s shows %j', (msisdn, attributes) => {
  expect(deviceAttributes(newChannelOf(msisdn))).toEqual(attributes)
})

it('tells of RCS once it is known', () => {
  const channel = { ...newChannelOf('447700900123'), rcsEnabled: true }
  expect(deviceAttributes(channel)).toMatchObject({ ua_rcs_enabled: 'true' })
})
