import { afterEach, describe, expect, it, vi } from 'vitest'
import { ConfigurationError } from '@textwire/core'
import { createScriptedTransport } from '@textwire/core/testing'
import { createOneSignal } from './onesignal.ts'
import type { OneSignalOptions } from './onesignal-options.ts'

const appId = '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2'
const apiKey = 'os_v2_app_notarealkey'

afterEach(() => vi.unstubAllEnvs())

describe('createOneSignal', () => {
  it('reads its settings from the environment', async () => {
    vi.stubEnv('ONESIGNAL_APP_ID', appId)
    vi.stubEnv('ONESIGNAL_API_KEY', apiKey)
    const transport = createScriptedTransport([{ json: { id: 'x' } }])
    const client = createOneSignal({ transport })
    await client.messages.view('m')
    expect(client.appId).toBe(appId)
    expect(transport.requests[0]?.headers['authorization']).toBe(`Key ${apiKey}`)
  })

  const wrong: [why: string, options: OneSignalOptions, setting: string, words: RegExp][] = [
    [
      'no app id',
      { apiKey },
      'appId',
      /appId is missing: pass the option appId or set ONESIGNAL_APP_ID/,
    ],
    [
      'no key',
      { appId },
      'apiKey',
      /apiKey is missing: pass the option apiKey or set ONESIGNAL_API_KEY/,
    ],
    ['an app id that is no UUID', { appId: 'my-app', apiKey }, 'appId', /must be a UUID/],
    ['an empty key', { appId, apiKey: '' }, 'apiKey', /option apiKey/],
    [
      'a key with its prefix',
      { appId, apiKey: `Key ${apiKey}` },
      'apiKey',
      /without the word "Key"/,
    ],
    [
      'a key with a line break',
      { appId, apiKey: `${apiKey}\r\nx-evil: 1` },
      'apiKey',
      /line breaks/,
    ],
    [
      'a base URL without scheme',
      { appId, apiKey, baseUrl: 'localhost:1' },
      'baseUrl',
      /http\(s\) URL/,
    ],
    ['no attempts', { appId, apiKey, maxAttempts: 0 }, 'maxAttempts', /1 or more; got 0/],
    [
      'a deadline that is no number',
      { appId, apiKey, deadlineMs: Number.NaN },
      'deadlineMs',
      /got NaN/,
    ],
  ]

  it.each(wrong)(
    'refuses %s and names the setting, not its value',
    (_, options, setting, words) => {
      const create = () => createOneSignal(options)
      expect(create).toThrow(ConfigurationError)
      expect(create).toThrow(
        expect.objectContaining({ setting, message: expect.stringMatching(words) }),
      )
      expect(create).not.toThrow(
        expect.objectContaining({ message: expect.stringContaining(apiKey) }),
      )
    },
  )

  it('calls any operation of the table with the fields as the provider spells them', async () => {
    const transport = createScriptedTransport([{ json: { success: true } }])
    const client = createOneSignal({ appId, apiKey, transport })
    const result = await client.call('cancelMessage', {
      path: { message_id: 'a/b' },
      query: { app_id: appId },
    })
    expect(result).toEqual({ success: true })
    expect(transport.requests[0]).toMatchObject({
      method: 'DELETE',
      url: `https://api.onesignal.com/notifications/a%2Fb?app_id=${appId}`,
    })
  })
})
