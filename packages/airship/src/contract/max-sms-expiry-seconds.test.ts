import { expect, it } from 'vitest'
import { maxSmsExpirySeconds } from './max-sms-expiry-seconds.ts'

it('is 48 hours', () => {
  expect(maxSmsExpirySeconds).toBe(48 * 60 * 60)
})
