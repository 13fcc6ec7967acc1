import { describe, expect, it } from 'vitest'
import { apiHost, connectHost, tokenHost } from './hosts.ts'

describe('hosts', () => {
  it.each([
    ['us', 'basic', 'https://go.urbanairship.com'],
    ['us', 'basicApp', 'https://go.urbanairship.com'],
    ['us', 'bearer', 'https://go.urbanairship.com'],
    ['us', 'oauth', 'https://api.asnapius.com'],
    ['eu', 'basic', 'https://go.airship.eu'],
    ['eu', 'basicApp', 'https://go.airship.eu'],
    ['eu', 'bearer', 'https://go.airship.eu'],
    ['eu', 'oauth', 'https://api.asnapieu.com'],
  ] as const)('has the API in region %s for %s at %s', (region, kind, host) => {
    expect(apiHost(region, kind)).toBe(host)
  })

  it.each([
    ['us', 'https://oauth2.asnapius.com/token', 'https://connect.urbanairship.com'],
    ['eu', 'https://oauth2.asnapieu.com/token', 'https://connect.asnapieu.com'],
  ] as const)('has tokens and streams of region %s at %s and %s', (region, token, connect) => {
    expect(tokenHost(region, undefined)).toBe(token)
    expect(connectHost(region, undefined)).toBe(connect)
  })

  it('keeps tokens and streams on the address of baseUrl', () => {
    expect(tokenHost('eu', 'http://127.0.0.1:4010/airship/')).toBe(
      'http://127.0.0.1:4010/airship/token',
    )
    expect(connectHost('eu', 'http://127.0.0.1:4010/airship/')).toBe(
      'http://127.0.0.1:4010/airship',
    )
  })

  it.each([tokenHost, connectHost])('refuses a baseUrl that is none: %o', (host) => {
    expect(() => host('us', 'localhost:4010?x')).toThrow(
      expect.objectContaining({ setting: 'baseUrl' }),
    )
  })
})
