import { describe, expect, it } from 'vitest'
import { documents } from '../support/documents.ts'
import { ada, addPeople, grace, number } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const sdk = { app: { dialect: 'sdk' } } as const

describe('users.create', () => {
  documents('createUser', 200, 'a new user', async ({ client, app }) => {
    const user = await client.users.create({
      identity: ada,
      properties: { tags: { plan: 'gold' } },
      subscriptions: [{ type: 'SMS', token: number }],
    })
    expect(user).toMatchObject({ effect: 'created', properties: { tags: { plan: 'gold' } } })
    expect(user.identity?.onesignal_id).toBe(app.users[0]?.onesignalId)
    expect(app.subscriptions).toMatchObject([{ type: 'SMS', token: number }])
  })

  documents('createUser', 201, 'a new user, as the SDKs have it', sdk, async ({ client }) => {
    const user = await client.users.create({ identity: ada })
    expect(user).toMatchObject({ effect: 'created', identity: ada, subscriptions: [] })
  })

  documents('createUser', 202, 'a known user is extended', async (stage) => {
    addPeople(stage)
    const user = await stage.client.users.create({
      identity: { ...ada, crm_id: 'C-4711' },
      properties: { tags: { plan: 'gold' } },
    })
    expect(user).toMatchObject({ effect: 'updated', identity: { ...ada, crm_id: 'C-4711' } })
    // The service does not keep an order, so a subscription is found by its type and token.
    expect(user.subscriptions?.map(({ token }) => token)).toContain(number)
    expect(stage.app.users).toHaveLength(2)
  })

  documents('createUser', 200, 'an anonymous user', async ({ client }) => {
    const { effect, identity } = await client.users.create({
      subscriptions: [{ type: 'SMS', token: number }],
    })
    expect({ effect, labels: Object.keys(identity ?? {}) }).toEqual({
      effect: 'created',
      labels: ['onesignal_id'],
    })
  })

  documents('createUser', 400, 'a number that is none', async ({ client, app }) => {
    const call = client.users.create({
      identity: ada,
      subscriptions: [{ type: 'SMS', token: '+1' }],
    })
    expect(await refusalOf(call)).toMatchObject({
      name: 'InvalidRequestError',
      status: 400,
      outcome: 'not-sent',
      title: expect.stringContaining('E.164'),
    })
    expect(app.users).toEqual([])
  })

  const tooManyTags = { app: { tagsPerUser: 2 } }
  documents('createUser', 400, 'more tags than the plan has', tooManyTags, async ({ client }) => {
    const tags = { a: '1', b: '2', c: '3' }
    const error = await refusalOf(client.users.create({ identity: ada, properties: { tags } }))
    expect(error).toMatchObject({ title: expect.stringContaining('maximum of 2 tags') })
  })

  const conflicts = [
    ['as it is published', {}, 'Conflicting aliases'],
    ['as it was seen', sdk, 'One or more Aliases claimed by another User'],
  ] as const
  for (const [words, options, title] of conflicts) {
    documents('createUser', 409, `aliases of different users ${words}`, options, async (stage) => {
      addPeople(stage)
      await stage.client.aliases.add(grace, { crm_id: 'C-4711' })
      const call = stage.client.users.create({ identity: { ...ada, crm_id: 'C-4711' } })
      expect(await refusalOf(call)).toMatchObject({
        name: 'InvalidRequestError',
        status: 409,
        code: 'aliasConflict',
        title,
        meta: { conflicting_aliases: { crm_id: 'C-4711' } },
      })
    })
  }

  const full = { app: { subscriptionLimit: { max: 2, onExceed: 'conflict' } } } as const
  documents('createUser', 409, 'more subscriptions than a user may have', full, async (stage) => {
    addPeople(stage)
    const subscriptions = [{ type: 'Email', token: 'other@example.com' }] as const
    const call = stage.client.users.create({ identity: ada, subscriptions })
    expect(await refusalOf(call)).toMatchObject({
      code: 'subscriptionLimitReached',
      meta: { user_subscription_limit: 2 },
    })
  })

  it('is repeated after a lost answer when it names the user, and then finds the one that it made', async () => {
    const { client, world, app } = await openStage()
    world.fault({ operation: 'onesignal.createUser', reset: 'after' })
    await expect(client.users.create({ identity: ada })).resolves.toMatchObject({
      effect: 'updated',
      identity: ada,
    })
    expect(app.users).toHaveLength(1)
  })

  it('is not repeated after a lost answer when it names nobody', async () => {
    const { client, world, app } = await openStage()
    world.fault({ operation: 'onesignal.createUser', reset: 'after' })
    const error = await refusalOf(client.users.create({ properties: { language: 'de' } }))
    expect(error).toMatchObject({ name: 'OutcomeUnknownError', outcome: 'unknown' })
    expect(app.users).toHaveLength(1)
  })
})
