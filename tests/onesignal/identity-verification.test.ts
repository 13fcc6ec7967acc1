import { describe, expect, it } from 'vitest'
import { createIdentitySigner } from '@textwire/onesignal/identity'
import type { IdentityInput } from '@textwire/onesignal/identity'
import type { OperationName } from '@textwire/onesignal/contract'
import { documents } from '../support/documents.ts'
import { addSubjects, calls } from '../support/onesignal-calls.ts'
import { ada, addPeople, grace, number } from '../support/onesignal-people.ts'
import { openStage, type Stage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
const { kty = '', crv = '', x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
const verifying = { app: { identityVerification: { publicKey: { kty, crv, x, y } } } }

/** A token that the world's clock finds valid. */
const tokenFor = ({ app, world }: Stage, input: IdentityInput, privateKey = pair.privateKey) =>
  createIdentitySigner({ appId: app.appId, privateKey, now: world.clock.now }).sign(input)

const refused = {
  name: 'AuthError',
  status: 401,
  code: 'authorizationMissing',
  outcome: 'not-sent',
  problems: [{ code: 'auth-1' }],
}

/** Source: OneSignal, "Identity verification". */
const verified = [
  'createUser',
  'viewUser',
  'updateUser',
  'deleteUser',
  'viewAliases',
  'createAlias',
  'deleteAlias',
  'createSubscription',
  'updateSubscription',
] as const satisfies readonly OperationName[]

describe('with identity verification', () => {
  for (const name of verified) {
    documents(name, 401, 'a key does not do', verifying, async (stage) => {
      const subjects = await addSubjects(stage)
      expect(await refusalOf(calls[name](stage.client, subjects))).toMatchObject(refused)
    })
  }

  it('a token of the user opens all nine', async () => {
    const stage = await openStage(verifying)
    const { sms } = addPeople(stage)
    const subscriptions = [{ type: 'SMS', token: '+15035556790' }] as const
    const userToken = await tokenFor(stage, { identity: ada, subscriptions })
    const { aliases, users, subscriptions: numbers } = stage.client
    await users.create({ identity: ada, properties: { language: 'de' } }, { userToken })
    await users.update(ada, { properties: { tags: { plan: 'gold' } } }, { userToken })
    await numbers.create(ada, subscriptions[0], { userToken })
    await numbers.update(sms, { enabled: false }, { userToken })
    await aliases.add(ada, { crm_id: 'C-4711' }, { userToken })
    await aliases.view(ada, { userToken })
    await aliases.delete(ada, 'crm_id', { userToken })
    const user = await users.view(ada, { userToken })
    expect(user.properties).toMatchObject({ language: 'de', tags: { plan: 'gold' } })
    await expect(users.delete(ada, { userToken })).resolves.toMatchObject({ effect: 'accepted' })
    for (const { headers } of stage.world.requests) {
      expect(headers['authorization']).toMatch(/^Bearer /)
    }
  })

  documents('viewUser', 401, 'a token of somebody else', verifying, async (stage) => {
    addPeople(stage)
    const userToken = await tokenFor(stage, { identity: grace })
    const error = await refusalOf(stage.client.users.view(ada, { userToken }))
    expect(error).toMatchObject(refused)
    expect(JSON.stringify(error)).not.toContain(userToken)
  })

  documents('viewUser', 401, 'a token that has run out', verifying, async (stage) => {
    addPeople(stage)
    const userToken = await tokenFor(stage, { identity: ada, expiresInSeconds: 60 })
    await expect(stage.client.users.view(ada, { userToken })).resolves.toBeDefined()
    await stage.world.clock.advance('2m')
    expect(await refusalOf(stage.client.users.view(ada, { userToken }))).toMatchObject(refused)
  })

  documents('viewUser', 401, 'a token of another key', verifying, async (stage) => {
    addPeople(stage)
    const other = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
    const userToken = await tokenFor(stage, { identity: ada }, other.privateKey)
    expect(await refusalOf(stage.client.users.view(ada, { userToken }))).toMatchObject(refused)
  })

  documents(
    'createSubscription',
    401,
    'a number that the token leaves out',
    verifying,
    async (stage) => {
      addPeople(stage)
      const userToken = await tokenFor(stage, { identity: ada })
      const subscription = { type: 'SMS', token: '+15035556790' } as const
      const call = stage.client.subscriptions.create(ada, subscription, { userToken })
      expect(await refusalOf(call)).toMatchObject(refused)
    },
  )

  it('messages and the rest go on with the key', async () => {
    const stage = await openStage(verifying)
    const { sms } = addPeople(stage)
    const result = await stage.client.messages.send({
      include_phone_numbers: [number],
      contents: { en: 'Hello' },
    })
    expect(result.id).not.toBe('')
    await expect(stage.client.aliases.viewBySubscription(sms)).resolves.toMatchObject({
      identity: ada,
    })
  })
})

describe('without identity verification', () => {
  documents('updateSubscriptionByToken', 401, 'no key, as it is published', async (stage) => {
    const title = "This operation requires 'Authorization' in the HTTP header"
    const json = { errors: [{ code: 'auth-1', title }] }
    stage.world.fault({
      operation: 'onesignal.updateSubscriptionByToken',
      status: 401,
      body: { json },
    })
    const call = stage.client.subscriptions.updateByToken('SMS', number, { enabled: false })
    expect(await refusalOf(call)).toMatchObject({ ...refused, title })
  })

  it('a token is not sent to operations that take none', async () => {
    const stage = await openStage()
    const { sms } = addPeople(stage)
    const userToken = await tokenFor(stage, { identity: ada })
    // @ts-expect-error nor does it compile
    const call = stage.client.aliases.viewBySubscription(sms, { userToken })
    expect(await refusalOf(call)).toMatchObject({
      name: 'ConfigurationError',
      setting: 'userToken',
    })
    expect(stage.world.requests).toEqual([])
  })
})
