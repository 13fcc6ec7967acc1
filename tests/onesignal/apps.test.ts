import { describe, expect, it } from 'vitest'
import { defaultOneSignalOrganization } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import { documents } from '../support/documents.ts'
import { number, UNKNOWN } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const { organizationId, organizationKey } = defaultOneSignalOrganization
const hello = { include_phone_numbers: [number], contents: { en: 'Hello' } }
const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }
const appMissing = { name: 'NotFoundError', code: 'appNotFound', title: 'App not found' }

describe('apps', () => {
  documents('listApps', 200, 'every app of the organization', async ({ client, app }) => {
    expect((await client.apps.list()).map(({ id }) => id)).toEqual([app.appId])
  })

  documents('listApps', 400, 'no key at all, as it is published', async ({ client, world }) => {
    const errors = ['Please include an Authorization header with a valid API key']
    world.fault({ operation: 'onesignal.listApps', status: 400, body: { json: { errors } } })
    expect(await refusalOf(client.apps.list())).toMatchObject({ ...invalid, code: 'invalidApiKey' })
  })

  documents('createApp', 200, 'is usable once it has a key', async ({ client, clientWith }) => {
    const { id = '', name } = await client.apps.create({
      name: 'Bakery',
      organization_id: organizationId,
    })
    expect(name).toBe('Bakery')
    const { formatted_token: apiKey } = await client.apiKeys.create({ name: 'backend' }, id)
    const baker = clientWith({ appId: id, apiKey })
    await expect(baker.messages.send(hello)).resolves.toMatchObject({
      id: expect.stringMatching(/-/),
    })
  })

  documents('createApp', 400, 'an organization id that is no UUID', async ({ client }) => {
    const call = client.apps.create({ name: 'Bakery', organization_id: '17' })
    expect(await refusalOf(call)).toMatchObject(invalid)
  })

  documents('createApp', 403, 'another organization', async ({ client }) => {
    const call = client.apps.create({ name: 'Bakery', organization_id: UNKNOWN })
    expect(await refusalOf(call)).toMatchObject({ name: 'AuthError', status: 403 })
  })

  documents('createApp', 404, 'an organization that is not there', async ({ client, world }) => {
    const body = { json: { errors: ['App not found'] } }
    world.fault({ operation: 'onesignal.createApp', status: 404, body })
    const call = client.apps.create({ name: 'Bakery', organization_id: organizationId })
    expect(await refusalOf(call)).toMatchObject(appMissing)
  })

  documents('viewApp', 200, 'with a key of the app', async ({ app, clientWith, requestsOf }) => {
    const client = clientWith({ organizationKey: undefined })
    await expect(client.apps.view()).resolves.toMatchObject({ id: app.appId, name: 'Mock app' })
    expect(requestsOf('viewApp')[0]?.account).toBe(app.appId)
  })

  documents('viewApp', 200, 'another one, with the key of the organization', async ({ world }) => {
    const appId = 'a11a11a1-0000-4000-8000-000000000002'
    world.onesignal.addApp({ appId, apiKeys: [], name: 'Bakery' })
    const client = createOneSignal({ organizationKey, fetch: world.fetch })
    await expect(client.apps.view({}, appId)).resolves.toMatchObject({ name: 'Bakery' })
  })

  documents('viewApp', 404, 'one that is not there', async ({ world }) => {
    const client = createOneSignal({ organizationKey, fetch: world.fetch })
    expect(await refusalOf(client.apps.view({}, UNKNOWN))).toMatchObject(appMissing)
  })

  documents('updateApp', 200, 'keeps what is not given', async ({ client }) => {
    await client.apps.update({ site_name: 'Bakery' })
    await client.apps.update({ name: 'Bakery North' })
    await expect(client.apps.view()).resolves.toMatchObject({
      name: 'Bakery North',
      site_name: 'Bakery',
    })
  })

  documents('updateApp', 400, 'an organization id that is no UUID', async ({ client }) => {
    const call = client.apps.update({ organization_id: '17' })
    expect(await refusalOf(call)).toMatchObject(invalid)
  })

  documents('updateApp', 404, 'one that is not there', async ({ client }) => {
    expect(await refusalOf(client.apps.update({ name: 'Bakery' }, UNKNOWN))).toMatchObject(
      appMissing,
    )
  })

  it('are not called without an organization key', async () => {
    const { clientWith, world } = await openStage()
    const client = clientWith({ organizationKey: undefined })
    expect(await refusalOf(client.apps.list())).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('organizationKey'),
    })
    expect(world.requests).toEqual([])
  })
})
