import { describe, expect } from 'vitest'
import { documents } from '../support/documents.ts'
import { ada, addPeople, grace, nobody, UNKNOWN } from '../support/onesignal-people.ts'
import { refusalOf } from '../support/refusal-of.ts'

const crm = { crm_id: 'C-4711' }
const missing = { name: 'NotFoundError', code: 'subscriptionNotFound', outcome: 'not-sent' }
const invalidUuid = { name: 'InvalidRequestError', code: 'invalidUuid', title: 'Invalid UUID' }
const taken = {
  name: 'InvalidRequestError',
  status: 409,
  code: 'aliasConflict',
  meta: { conflicting_aliases: crm },
}

describe('aliases.view', () => {
  documents('viewAliases', 200, 'every alias of a user', async (stage) => {
    addPeople(stage)
    await stage.client.aliases.add(ada, crm)
    const { identity } = await stage.client.aliases.view({
      alias_label: 'crm_id',
      alias_id: 'C-4711',
    })
    expect(identity).toEqual({ ...ada, ...crm, onesignal_id: stage.app.users[0]?.onesignalId })
  })

  documents('viewAliases', 400, 'an id of OneSignal that is no UUID', async ({ client }) => {
    expect(await refusalOf(client.aliases.view({ onesignal_id: '17' }))).toMatchObject({
      ...invalidUuid,
      meta: { onesignal_id: '17' },
    })
  })

  documents('viewAliases', 404, 'a user who is not there', async ({ client }) => {
    expect(await refusalOf(client.aliases.view(nobody))).toMatchObject(missing)
  })
})

describe('aliases.viewBySubscription', () => {
  documents('viewAliasesBySubscription', 200, 'the owner of a number', async (stage) => {
    const { sms } = addPeople(stage)
    const { identity } = await stage.client.aliases.viewBySubscription(sms)
    expect(identity).toMatchObject(ada)
  })

  documents('viewAliasesBySubscription', 400, 'an id that is no UUID', async ({ client }) => {
    expect(await refusalOf(client.aliases.viewBySubscription('17'))).toMatchObject(invalidUuid)
  })

  documents('viewAliasesBySubscription', 404, 'a subscription that is not there', async (stage) => {
    const call = stage.client.aliases.viewBySubscription(UNKNOWN)
    expect(await refusalOf(call)).toMatchObject(missing)
  })
})

describe('aliases.add', () => {
  documents('createAlias', 200, 'a new label, and another id under an old one', async (stage) => {
    addPeople(stage)
    await stage.client.aliases.add(ada, crm)
    const { identity } = await stage.client.aliases.add(ada, { crm_id: 'C-4712', shop: 'S-1' })
    expect(identity).toMatchObject({ ...ada, crm_id: 'C-4712', shop: 'S-1' })
  })

  documents('createAlias', 400, 'more than 20 labels', async (stage) => {
    addPeople(stage)
    const labels = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`label_${at}`, 'x']))
    const error = await refusalOf(stage.client.aliases.add(ada, labels))
    expect(error).toMatchObject({ status: 400, title: expect.stringContaining('20') })
  })

  documents('createAlias', 404, 'a user who is not there', async ({ client }) => {
    expect(await refusalOf(client.aliases.add(nobody, crm))).toMatchObject(missing)
  })

  documents('createAlias', 409, 'an alias of somebody else', async (stage) => {
    addPeople(stage)
    await stage.client.aliases.add(grace, crm)
    expect(await refusalOf(stage.client.aliases.add(ada, crm))).toMatchObject(taken)
  })

  const sdk = { app: { dialect: 'sdk' } } as const
  documents('createAlias', 409, 'an alias of somebody else, as it was seen', sdk, async (stage) => {
    addPeople(stage)
    await stage.client.aliases.add(grace, crm)
    expect(await refusalOf(stage.client.aliases.add(ada, crm))).toMatchObject({
      ...taken,
      problems: [{ code: 'user-2', title: 'One or more Aliases claimed by another User' }],
    })
  })
})

describe('aliases.addBySubscription', () => {
  documents('createAliasBySubscription', 200, 'names the owner of a number', async (stage) => {
    const { sms } = addPeople(stage)
    const { identity } = await stage.client.aliases.addBySubscription(sms, crm)
    expect(identity).toMatchObject({ ...ada, ...crm })
  })

  documents('createAliasBySubscription', 400, 'an id that is no UUID', async ({ client }) => {
    const call = client.aliases.addBySubscription('17', crm)
    expect(await refusalOf(call)).toMatchObject(invalidUuid)
  })

  documents('createAliasBySubscription', 404, 'a subscription that is not there', async (stage) => {
    const call = stage.client.aliases.addBySubscription(UNKNOWN, crm)
    expect(await refusalOf(call)).toMatchObject(missing)
  })

  documents('createAliasBySubscription', 409, 'an alias of somebody else', async (stage) => {
    const { sms } = addPeople(stage)
    await stage.client.aliases.add(grace, crm)
    expect(await refusalOf(stage.client.aliases.addBySubscription(sms, crm))).toMatchObject(taken)
  })
})

describe('aliases.delete', () => {
  documents('deleteAlias', 200, 'leaves the others', async (stage) => {
    addPeople(stage)
    await stage.client.aliases.add(ada, crm)
    const { identity } = await stage.client.aliases.delete(ada, 'crm_id')
    expect(identity).toEqual({ ...ada, onesignal_id: stage.app.users[0]?.onesignalId })
  })

  documents('deleteAlias', 400, 'an id of OneSignal that is no UUID', async ({ client }) => {
    const call = client.aliases.delete({ onesignal_id: '17' }, 'crm_id')
    expect(await refusalOf(call)).toMatchObject(invalidUuid)
  })

  documents('deleteAlias', 404, 'a label that the user does not have', async (stage) => {
    addPeople(stage)
    expect(await refusalOf(stage.client.aliases.delete(ada, 'crm_id'))).toMatchObject(missing)
  })
})
