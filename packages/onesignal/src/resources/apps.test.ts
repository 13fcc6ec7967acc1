import { describe, expect, it } from 'vitest'
import { createScriptedTransport } from '@textwire/core/testing'
import { createOneSignal } from '../onesignal.ts'

const appId = '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2'
const otherAppId = 'a6f1b7de-52c4-4f0a-9e3d-7b1c2d3e4f50'
const keys = { apiKey: 'os_v2_app_notarealkey', organizationKey: 'notarealorganizationkey' }

describe('apps.view', () => {
  it.each([
    ["reads the client's app with its own key", undefined, keys.apiKey],
    ['reads another app with the organization key', otherAppId, keys.organizationKey],
  ])('%s', async (_title, wanted, key) => {
    const transport = createScriptedTransport([{ json: { id: wanted ?? appId } }])
    await createOneSignal({ appId, ...keys, transport }).apps.view({}, wanted)
    expect(transport.requests[0]?.headers['authorization']).toBe(`Key ${key}`)
    expect(transport.requests[0]?.url).toContain(`/apps/${wanted ?? appId}`)
  })
})
