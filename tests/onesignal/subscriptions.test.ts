import { describe, expect, it } from 'vitest'
import { documents } from '../support/documents.ts'
import {
  ada,
  addPeople,
  email,
  grace,
  nobody,
  number,
  UNKNOWN,
} from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { invalidUuid, missing } from '../support/refusals.ts'
import { statuses } from '../support/statuses.ts'

const other = { type: 'SMS', token: '+15035556790' } as const

describe('subscriptions.update', () => {
  documents('updateSubscription', 200, 'switches a number off', async (stage) => {
    const { sms } = addPeople(stage)
    const changed = await stage.client.subscriptions.update(sms, { enabled: false })
    expect(changed).toEqual({ effect: 'accepted' })
    expect(stage.app.subscriptions[0]).toMatchObject({ enabled: false, notificationTypes: -31 })
    const result = await stage.client.messages.send({
      include_phone_numbers: [number],
      contents: { en: 'Hello' },
    })
    expect(result).toMatchObject({ id: '', reason: 'noSubscribers' })
  })

  documents(
    'updateSubscription',
    202,
    'taken',
    statuses({ updateSubscription: 202 }),
    async (stage) => {
      const { sms } = addPeople(stage)
      const changed = await stage.client.subscriptions.update(sms, {
        enabled: false,
        notification_types: -2,
      })
      expect(changed).toEqual({ effect: 'accepted' })
      expect(stage.app.subscriptions[0]).toMatchObject({ notificationTypes: -2 })
    },
  )

  documents('updateSubscription', 400, 'an id that is no UUID', async ({ client }) => {
    expect(await refusalOf(client.subscriptions.update('17', { enabled: false }))).toMatchObject({
      ...invalidUuid,
      code: 'invalidUuid',
      meta: { subscription_id: '17' },
    })
  })

  documents('updateSubscription', 404, 'one that is not there', async ({ client }) => {
    const call = client.subscriptions.update(UNKNOWN, { enabled: false })
    expect(await refusalOf(call)).toMatchObject(missing)
  })
})

describe('subscriptions.updateByToken', () => {
  documents(
    'updateSubscriptionByToken',
    202,
    'writes the plus as the path needs it',
    async (stage) => {
      addPeople(stage)
      const { subscriptions } = stage.client
      const changed = await subscriptions.updateByToken('SMS', number, { enabled: false })
      expect(changed).toEqual({ effect: 'accepted' })
      expect(stage.requestsOf('updateSubscriptionByToken')[0]?.path).toMatch(
        /\/subscriptions_by_token\/SMS\/%2B15035556789$/,
      )
      expect(stage.app.subscriptions[0]).toMatchObject({ token: number, enabled: false })
    },
  )

  documents(
    'updateSubscriptionByToken',
    200,
    'done',
    statuses({ updateSubscriptionByToken: 200 }),
    async (stage) => {
      addPeople(stage)
      const { subscriptions } = stage.client
      await subscriptions.updateByToken('Email', email, { enabled: false })
      expect(stage.app.subscriptions[1]).toMatchObject({ token: email, enabled: false })
    },
  )

  documents('updateSubscriptionByToken', 400, 'a code that is no whole number', async (stage) => {
    addPeople(stage)
    const fields = { notification_types: 1.5 }
    const call = stage.client.subscriptions.updateByToken('SMS', number, fields)
    expect(await refusalOf(call)).toMatchObject({ name: 'InvalidRequestError', status: 400 })
    expect(stage.app.subscriptions[0]).toMatchObject({ notificationTypes: 1 })
  })

  documents(
    'updateSubscriptionByToken',
    404,
    'a number that the app does not know',
    async (stage) => {
      const call = stage.client.subscriptions.updateByToken('SMS', number, { enabled: false })
      expect(await refusalOf(call)).toMatchObject(missing)
    },
  )
})

describe('subscriptions.delete', () => {
  documents('deleteSubscription', 202, 'taken, and done in a moment', async (stage) => {
    const { sms } = addPeople(stage)
    await expect(stage.client.subscriptions.delete(sms)).resolves.toEqual({ effect: 'accepted' })
    expect(stage.app.subscriptions.map(({ type }) => type)).toEqual(['Email'])
  })

  documents(
    'deleteSubscription',
    200,
    'done',
    statuses({ deleteSubscription: 200 }),
    async (stage) => {
      const { sms } = addPeople(stage)
      await expect(stage.client.subscriptions.delete(sms)).resolves.toEqual({ effect: 'accepted' })
    },
  )

  documents('deleteSubscription', 400, 'an id that is no UUID', async ({ client }) => {
    expect(await refusalOf(client.subscriptions.delete('17'))).toMatchObject(invalidUuid)
  })

  documents('deleteSubscription', 404, 'one that is gone', async (stage) => {
    const { sms } = addPeople(stage)
    await stage.client.subscriptions.delete(sms)
    expect(await refusalOf(stage.client.subscriptions.delete(sms))).toMatchObject(missing)
  })

  it('does not keep the number from coming back, under a new id', async () => {
    const stage = await openStage()
    const { sms } = addPeople(stage)
    await stage.client.subscriptions.delete(sms)
    await stage.client.subscriptions.create(ada, { type: 'SMS', token: number })
    const again = stage.app.subscriptions.find(({ token }) => token === number)
    expect(again?.id).not.toBe(sms)
  })
})

describe('subscriptions.transfer', () => {
  documents('transferSubscription', 200, 'the number is somebody else’s now', async (stage) => {
    const { sms } = addPeople(stage)
    const moved = await stage.client.subscriptions.transfer(sms, grace)
    expect(moved).toMatchObject({ effect: 'transferred', identity: grace })
    const { subscriptions } = await stage.client.users.view(grace)
    expect(subscriptions?.map(({ id }) => id)).toEqual([sms])
  })

  documents(
    'transferSubscription',
    202,
    'taken',
    statuses({ transferSubscription: 202 }),
    async (stage) => {
      const { sms } = addPeople(stage)
      const { effect } = await stage.client.subscriptions.transfer(sms, grace)
      expect(effect).toBe('accepted')
    },
  )

  documents('transferSubscription', 400, 'an id that is no UUID', async ({ client }) => {
    expect(await refusalOf(client.subscriptions.transfer('17', ada))).toMatchObject(invalidUuid)
  })

  documents('transferSubscription', 404, 'one that is not there', async ({ client }) => {
    expect(await refusalOf(client.subscriptions.transfer(UNKNOWN, ada))).toMatchObject(missing)
  })

  documents('transferSubscription', 404, 'a new owner who is not there', async (stage) => {
    const { sms } = addPeople(stage)
    const call = stage.client.subscriptions.transfer(sms, nobody)
    expect(await refusalOf(call)).toMatchObject({ ...missing, meta: { alias: { ID: 'nobody' } } })
  })

  const small = { app: { subscriptionLimit: { onExceed: 'conflict', max: 1 } } } as const
  documents('transferSubscription', 409, 'one too many for the new owner', small, async (stage) => {
    const { sms } = addPeople(stage)
    await stage.client.subscriptions.create(grace, other)
    expect(await refusalOf(stage.client.subscriptions.transfer(sms, grace))).toMatchObject({
      name: 'InvalidRequestError',
      code: 'subscriptionLimitReached',
      meta: { user_subscription_limit: 1 },
    })
  })
})
