import { describe, expect, it } from 'vitest'
import { documents } from '../support/documents.ts'
import { ada, addPeople, grace, nobody, number } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { missing } from '../support/refusals.ts'

const sdk = { app: { dialect: 'sdk' } } as const
const other = { type: 'SMS', token: '+15035556790' } as const

describe('subscriptions.create', () => {
  documents('createSubscription', 200, 'a new one, of which nothing is said', async (stage) => {
    addPeople(stage)
    await expect(stage.client.subscriptions.create(ada, other)).resolves.toEqual({
      effect: 'created',
    })
    const { subscriptions } = await stage.client.users.view(ada)
    expect(subscriptions?.map(({ token }) => token)).toContain(other.token)
  })

  documents('createSubscription', 201, 'a new one, as the SDKs have it', sdk, async (stage) => {
    addPeople(stage)
    await expect(stage.client.subscriptions.create(ada, other)).resolves.toMatchObject({
      effect: 'created',
      subscription: other,
    })
  })

  documents('createSubscription', 202, 'a number is taken from whoever had it', async (stage) => {
    const { sms } = addPeople(stage)
    const created = await stage.client.subscriptions.create(grace, { type: 'SMS', token: number })
    expect(created).toMatchObject({ effect: 'transferred', subscription: { id: sms } })
    await expect(stage.client.aliases.viewBySubscription(sms)).resolves.toMatchObject({
      identity: grace,
    })
  })

  documents('createSubscription', 400, 'a number that is none', async (stage) => {
    addPeople(stage)
    const call = stage.client.subscriptions.create(ada, { type: 'SMS', token: '+1' })
    expect(await refusalOf(call)).toMatchObject({ name: 'InvalidRequestError', status: 400 })
  })

  documents('createSubscription', 404, 'a user who is not there', async ({ client }) => {
    expect(await refusalOf(client.subscriptions.create(nobody, other))).toMatchObject({
      ...missing,
      meta: { alias: { Label: 'external_id', ID: 'nobody' } },
    })
  })

  const full = { app: { subscriptionLimit: { onExceed: 'conflict', max: 2 } } } as const
  documents('createSubscription', 409, 'one too many', full, async (stage) => {
    addPeople(stage)
    expect(await refusalOf(stage.client.subscriptions.create(ada, other))).toMatchObject({
      name: 'InvalidRequestError',
      code: 'subscriptionLimitReached',
      problems: [{ code: 'subscription-1' }],
      meta: { user_subscription_limit: 2 },
    })
  })

  it('lets the oldest of 20 give way to the 21st, which becomes somebody else’s', async () => {
    const { app, client } = await openStage()
    const subscriptions = Array.from({ length: 20 }, (_, at) => ({
      type: 'ChromePush' as const,
      token: `push-${at}`,
      lastSession: 1_000_000 + at,
    }))
    app.user({ externalId: ada.external_id, subscriptions })
    await client.subscriptions.create(ada, other)
    const tokens = (await client.users.view(ada)).subscriptions?.map(({ token }) => token) ?? []
    expect(tokens).toHaveLength(20)
    expect(tokens).toContain(other.token)
    expect(tokens).not.toContain('push-0')
    const evicted = app.subscriptions.find(({ token }) => token === 'push-0')
    const { identity } = await client.aliases.viewBySubscription(evicted?.id ?? '')
    expect(Object.keys(identity ?? {})).toEqual(['onesignal_id'])
  })
})
