import { describe, expect, it } from 'vitest'
import { documents } from '../support/documents.ts'
import { ada, addPeople, nobody } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { statuses } from '../support/statuses.ts'

const sdk = { app: { dialect: 'sdk' } } as const

describe('users.view', () => {
  documents('viewUser', 200, 'by the id that the app gave', async (stage) => {
    addPeople(stage)
    const user = await stage.client.users.view(ada)
    expect(user.identity).toMatchObject(ada)
    expect(user.subscriptions).toHaveLength(2)
  })

  documents('viewUser', 200, 'by the id that OneSignal gave', async (stage) => {
    addPeople(stage)
    const { identity } = await stage.client.users.view(ada)
    const onesignal_id = identity?.onesignal_id ?? ''
    expect((await stage.client.users.view({ onesignal_id })).identity).toEqual(identity)
  })

  documents('viewUser', 200, 'by a label of the app, whatever its id holds', async (stage) => {
    addPeople(stage)
    const alias_id = 'a/b+c d?e#ü'
    await stage.client.aliases.add(ada, { crm_id: alias_id })
    const user = await stage.client.users.view({ alias_label: 'crm_id', alias_id })
    expect(user.identity).toMatchObject(ada)
    expect(stage.requestsOf('viewUser').at(-1)?.path).toMatch(
      /\/by\/crm_id\/a%2Fb%2Bc%20d%3Fe%23%C3%BC$/,
    )
  })

  documents('viewUser', 400, 'an id of OneSignal that is no UUID', async ({ client }) => {
    expect(await refusalOf(client.users.view({ onesignal_id: 'user-17' }))).toMatchObject({
      name: 'InvalidRequestError',
      code: 'invalidUuid',
      title: 'Invalid UUID',
      meta: { onesignal_id: 'user-17' },
    })
  })

  documents('viewUser', 404, 'a user who is not there', async ({ client }) => {
    expect(await refusalOf(client.users.view(nobody))).toMatchObject({
      name: 'NotFoundError',
      code: 'subscriptionNotFound',
      problems: [{ code: 'subscription-0', title: 'Subscription not found' }],
      meta: { alias: { Label: 'external_id', ID: 'nobody' } },
    })
  })
})

describe('users.update', () => {
  documents('updateUser', 202, 'taken, and done in a moment', async (stage) => {
    addPeople(stage)
    const changed = await stage.client.users.update(ada, {
      properties: { tags: { plan: 'gold' }, language: 'de' },
    })
    expect(changed).toMatchObject({
      effect: 'accepted',
      properties: { tags: { plan: 'gold' }, language: 'de' },
    })
  })

  documents('updateUser', 200, 'done', statuses({ updateUser: 200 }), async (stage) => {
    addPeople(stage)
    const { effect } = await stage.client.users.update(ada, { properties: { country: 'CH' } })
    expect(effect).toBe('updated')
  })

  documents('updateUser', 202, 'an empty tag is deleted', async (stage) => {
    stage.app.user({ externalId: ada.external_id, tags: { plan: 'gold', city: 'Bern' } })
    await stage.client.users.update(ada, { properties: { tags: { plan: '' } } })
    expect((await stage.client.users.view(ada)).properties?.tags).toEqual({ city: 'Bern' })
  })

  documents('updateUser', 202, 'deltas are added up', async (stage) => {
    addPeople(stage)
    const purchases = [{ sku: 'bread', iso: 'USD', amount: '4.50', count: 2 }]
    const deltas = { session_count: 1, session_time: 60, purchases }
    await stage.client.users.update(ada, { deltas })
    await stage.client.users.update(ada, { deltas })
    expect(stage.app.users[0]).toMatchObject({
      sessionCount: 2,
      sessionTime: 120,
      amountSpent: 18,
    })
  })

  documents('updateUser', 400, 'more than 100 tags at once', async (stage) => {
    addPeople(stage)
    const tags = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`t${at}`, 'x']))
    const error = await refusalOf(stage.client.users.update(ada, { properties: { tags } }))
    expect(error).toMatchObject({ status: 400, title: expect.stringContaining('100') })
  })

  documents('updateUser', 404, 'a user who is not there', async ({ client }) => {
    const call = client.users.update(nobody, { properties: { language: 'de' } })
    expect(await refusalOf(call)).toMatchObject({
      name: 'NotFoundError',
      code: 'subscriptionNotFound',
    })
  })

  it('is not repeated after a lost answer when it adds something up', async () => {
    const stage = await openStage()
    addPeople(stage)
    stage.world.fault({ operation: 'onesignal.updateUser', reset: 'after' })
    const error = await refusalOf(stage.client.users.update(ada, { deltas: { session_count: 1 } }))
    expect(error).toMatchObject({ name: 'OutcomeUnknownError' })
    expect(stage.app.users[0]?.sessionCount).toBe(1)
  })

  it('is repeated after a lost answer when it only sets something', async () => {
    const stage = await openStage()
    addPeople(stage)
    stage.world.fault({ operation: 'onesignal.updateUser', reset: 'after' })
    await stage.client.users.update(ada, { properties: { tags: { plan: 'gold' } } })
    expect(stage.requestsOf('updateUser')).toHaveLength(2)
  })
})

describe('users.delete', () => {
  documents('deleteUser', 202, 'taken, and done in a moment', async (stage) => {
    addPeople(stage)
    const { onesignalId } = stage.app.users[0] ?? {}
    await expect(stage.client.users.delete(ada)).resolves.toEqual({
      effect: 'accepted',
      identity: { onesignal_id: onesignalId },
    })
    expect(stage.app.subscriptions).toEqual([])
  })

  documents('deleteUser', 200, 'done, without a body, as the SDKs have it', sdk, async (stage) => {
    addPeople(stage)
    await expect(stage.client.users.delete(ada)).resolves.toEqual({ effect: 'deleted' })
  })

  documents('deleteUser', 400, 'an id of OneSignal that is no UUID', async ({ client }) => {
    expect(await refusalOf(client.users.delete({ onesignal_id: 'x' }))).toMatchObject({
      code: 'invalidUuid',
    })
  })

  documents('deleteUser', 404, 'a user who is gone', async (stage) => {
    addPeople(stage)
    await stage.client.users.delete(ada)
    expect(await refusalOf(stage.client.users.delete(ada))).toMatchObject({ name: 'NotFoundError' })
  })
})
