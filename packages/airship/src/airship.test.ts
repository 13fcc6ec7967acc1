import { afterEach, describe, expect, it, vi } from 'vitest'
import { ConfigurationError } from '@textwire/core'
import { createScriptedTransport } from '@textwire/core/testing'
import type { AirshipOptions } from './airship-options.ts'
import { createAirship } from './airship.ts'

const appKey = 'app-key-0123456789abcd'
const masterSecret = 'secret-0123456789abcde'

afterEach(() => vi.unstubAllEnvs())

async function requestOf(options: AirshipOptions, answers = 1) {
  const transport = createScriptedTransport(
    Array.from({ length: answers }, () => ({
      json: { ok: true, access_token: 't', expires_in: 3600, channel: {} },
    })),
  )
  await createAirship({ ...options, transport }).sms.lookup({
    msisdn: '15035556789',
    sender: '12345',
  })
  return transport.requests
}

describe('createAirship', () => {
  const hosts: [region: 'us' | 'eu', credentials: AirshipOptions, host: string][] = [
    ['us', { masterSecret }, 'https://go.urbanairship.com'],
    ['eu', { masterSecret }, 'https://go.airship.eu'],
    ['us', { token: 'a-token' }, 'https://go.urbanairship.com'],
    ['eu', { token: 'a-token' }, 'https://go.airship.eu'],
  ]

  it.each(hosts)('speaks to the host of region %s for %j', async (region, credentials, host) => {
    const [request] = await requestOf({ appKey, region, ...credentials })
    expect(request?.url).toBe(`${host}/api/channels/sms/15035556789/12345`)
  })

  it('sends the version, the app key and the master secret', async () => {
    const [request] = await requestOf({ appKey, masterSecret })
    expect(request?.headers).toMatchObject({
      accept: 'application/vnd.urbanairship+json; version=3',
      'x-ua-appkey': appKey,
      authorization: `Basic ${btoa(`${appKey}:${masterSecret}`)}`,
    })
  })

  it.each([
    ['us', 'https://oauth2.asnapius.com/token', 'https://api.asnapius.com'],
    ['eu', 'https://oauth2.asnapieu.com/token', 'https://api.asnapieu.com'],
  ] as const)('gets an OAuth token first in region %s', async (region, tokenUrl, host) => {
    const oauth = { clientId: 'client', clientSecret: 'client-secret', scope: ['chn', 'psh'] }
    const [token, lookup] = await requestOf({ appKey, region, oauth }, 2)
    expect(token).toMatchObject({
      method: 'POST',
      url: tokenUrl,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${btoa('client:client-secret')}`,
      },
      body: `grant_type=client_credentials&sub=app%3A${appKey}&scope=chn+psh`,
    })
    expect(lookup?.url.startsWith(host)).toBe(true)
    expect(lookup?.headers['authorization']).toBe('Bearer t')
  })

  it('keeps the client secret on the host of baseUrl', async () => {
    const oauth = { clientId: 'client', clientSecret: 'client-secret' }
    const requests = await requestOf(
      { appKey, oauth, baseUrl: 'http://127.0.0.1:4010/airship/' },
      2,
    )
    expect(requests.map(({ url }) => url)).toEqual([
      'http://127.0.0.1:4010/airship/token',
      'http://127.0.0.1:4010/airship/api/channels/sms/15035556789/12345',
    ])
  })

  it('reads its settings from the environment', async () => {
    vi.stubEnv('AIRSHIP_APP_KEY', appKey)
    vi.stubEnv('AIRSHIP_TOKEN', 'a-token')
    vi.stubEnv('AIRSHIP_REGION', 'eu')
    const [request] = await requestOf({})
    expect(request?.url.startsWith('https://go.airship.eu/')).toBe(true)
    expect(request?.headers['authorization']).toBe('Bearer a-token')
  })

  it('lets a credential in the options win over the environment', async () => {
    vi.stubEnv('AIRSHIP_MASTER_SECRET', 'from-environment')
    const [request] = await requestOf({ appKey, token: 'a-token' })
    expect(request?.headers['authorization']).toBe('Bearer a-token')
  })

  // What JavaScript and the environment allow, the types do not.
  const both = { appKey, masterSecret, token: 'a-token' } as unknown as AirshipOptions
  const mars = { appKey, masterSecret, region: 'mars' } as unknown as AirshipOptions
  const half = { appKey, oauth: { clientId: 'a' } } as unknown as AirshipOptions
  const wrong: [why: string, options: AirshipOptions, setting: string, words: RegExp][] = [
    ['no app key', { masterSecret }, 'appKey', /AIRSHIP_APP_KEY/],
    ['an app key with a colon', { appKey: 'a:b', masterSecret }, 'appKey', /not hold a colon/],
    ['no credential', { appKey }, 'masterSecret', /AIRSHIP_MASTER_SECRET, AIRSHIP_APP/],
    ['two credentials', both, 'token', /masterSecret and token/],
    ['another region', mars, 'region', /must be us or eu/],
    ['half an OAuth credential', half, 'oauth.clientSecret', /is missing/],
    ['a secret with a space', { appKey, masterSecret: 'a b' }, 'masterSecret', /without spaces/],
  ]

  it.each(wrong)('refuses %s and names the setting', (_, options, setting, words) => {
    const create = () => createAirship(options)
    expect(create).toThrow(ConfigurationError)
    expect(create).toThrow(
      expect.objectContaining({ setting, message: expect.stringMatching(words) }),
    )
  })

  it('refuses two credentials in the environment', () => {
    vi.stubEnv('AIRSHIP_MASTER_SECRET', masterSecret)
    vi.stubEnv('AIRSHIP_TOKEN', 'a-token')
    expect(() => createAirship({ appKey })).toThrow(/one kind of credential/)
  })
})
