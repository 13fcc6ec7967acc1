import { OneSignalErrors } from '@onesignal/node-onesignal'
import { defaultOneSignalApp, defaultOneSignalOrganization } from '@textwire/mock-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failureOf } from './support/failure-of.ts'
import { notificationOf } from './support/notification-of.ts'
import { openSdkStage, type SdkStage } from './support/open-sdk-stage.ts'

const { appId } = defaultOneSignalApp
const { organizationId } = defaultOneSignalOrganization
const phone = '+15035550123'
const hello = { include_phone_numbers: [phone], contents: { en: 'Hello' } }

describe('the official SDK manages apps and their keys', () => {
  let stage: SdkStage
  beforeEach(async () => {
    stage = await openSdkStage()
  })
  afterEach(() => stage.close())

  it('creates an app and a key for it, with which it can text', async () => {
    const { api } = stage
    const { id = '' } = await api.createApp({ name: 'Shop', organization_id: organizationId })
    const { formatted_token: restApiKey = '' } = await api.createApiKey(id, { name: 'CI' })
    await stage.apiWith({ restApiKey }).createNotification(notificationOf({ ...hello, app_id: id }))
    expect(stage.world.phone(phone).inbox).toMatchObject([{ text: 'Hello', account: id }])
  })

  it('lists, views and renames apps', async () => {
    expect(await stage.api.getApps()).toMatchObject([{ id: appId, name: 'Mock app' }])
    await stage.api.updateApp(appId, { name: 'Shop' })
    expect(await stage.api.getApp(appId)).toMatchObject({ name: 'Shop', players: 0 })
  })

  it('lists and renames keys, without their secrets', async () => {
    const { token_id: id = '' } = await stage.api.createApiKey(appId, { name: 'CI' })
    await stage.api.updateApiKey(appId, id, {
      name: 'Build',
      ip_allowlist_mode: 'explicit',
      ip_allowlist: ['203.0.113.0/24'],
    })
    const { tokens = [] } = await stage.api.viewApiKeys(appId)
    expect(tokens.at(-1)).toMatchObject({
      token_id: id,
      name: 'Build',
      ip_allowlist_mode: 'explicit',
    })
    expect(tokens.at(-1)).not.toHaveProperty('formatted_token')
  })

  it('rotates a key, which ends the old secret, and deletes it, which ends the new one', async () => {
    const { token_id: id = '', formatted_token: old = '' } = await stage.api.createApiKey(appId, {
      name: 'CI',
    })
    const { formatted_token: secret = '' } = await stage.api.rotateApiKey(appId, id)
    const send = (restApiKey: string) =>
      stage.apiWith({ restApiKey }).createNotification(notificationOf(hello))
    expect((await failureOf(send(old))).errorMessages).toEqual([OneSignalErrors.INVALID_API_KEY])
    await send(secret)
    await stage.api.deleteApiKey(appId, id)
    expect((await failureOf(send(secret))).code).toBe(403)
    expect(stage.inboxOf(phone)).toEqual(['Hello'])
  })

  it('sends the wrong key where it has only one of the two, and is told what a wrong key is told', async () => {
    const appKeyAlone = stage.apiWith({ restApiKey: defaultOneSignalApp.apiKey })
    const error = await failureOf(appKeyAlone.getApps())
    expect(error).toMatchObject({ code: 403, errorMessages: [OneSignalErrors.INVALID_API_KEY] })
    expect(stage.lastRequest().headers['authorization']).toBeDefined()
  })

  it('asks for the organization key where the published reference has the key of the app', async () => {
    const { apiKey } = defaultOneSignalApp
    expect((await failureOf(stage.apiWith({ restApiKey: apiKey }).getApp(appId))).code).toBe(403)
    expect((await stage.get(`/apps/${appId}`)).status).toBe(200)
  })
})
