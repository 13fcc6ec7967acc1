import { OneSignalErrors, User } from '@onesignal/node-onesignal'
import { defaultOneSignalApp } from '@textwire/mock-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dialects } from './support/dialects.ts'
import { failureOf } from './support/failure-of.ts'
import { notificationOf } from './support/notification-of.ts'
import { openSdkStage, type SdkStage } from './support/open-sdk-stage.ts'

const { appId } = defaultOneSignalApp
const phone = '+15035550123'
const other = '+15035550124'

describe.each(dialects)('the official SDK manages users, dialect %s', (dialect) => {
  let stage: SdkStage
  beforeEach(async () => {
    stage = await openSdkStage({ dialect })
  })
  afterEach(() => stage.close())

  const createAnn = () =>
    stage.api.createUser(
      appId,
      Object.assign(new User(), {
        identity: { external_id: 'ann', crm: '7' },
        properties: { tags: { tier: 'gold' }, language: 'en', country: 'US' },
        subscriptions: [{ type: 'SMS' as const, token: phone }],
      }),
    )
  const textAnn = (label = 'external_id', id = 'ann') =>
    stage.api.createNotification(
      notificationOf({
        include_aliases: { [label]: [id] },
        target_channel: 'sms',
        contents: { en: 'Hello' },
      }),
    )
  const idOf = (token: string) =>
    stage.app.subscriptions.find((subscription) => subscription.token === token)?.id ?? ''

  it('creates a user with tags and a number, who can be texted', async () => {
    const created = await createAnn()
    expect(created.identity).toMatchObject({ external_id: 'ann', onesignal_id: expect.any(String) })
    expect(stage.app.users).toMatchObject([
      { aliases: { external_id: 'ann', crm: '7' }, tags: { tier: 'gold' }, country: 'US' },
    ])
    await textAnn()
    expect(stage.inboxOf(phone)).toEqual(['Hello'])
  })

  it('creates a user who is there already, and so extends them', async () => {
    await createAnn()
    await stage.api.createUser(appId, {
      identity: { external_id: 'ann' },
      properties: { tags: { city: 'Portland' } },
    })
    expect(stage.app.users).toMatchObject([{ tags: { tier: 'gold', city: 'Portland' } }])
  })

  it('views a user', async () => {
    await createAnn()
    const user = await stage.api.getUser(appId, 'external_id', 'ann')
    expect(user.properties).toMatchObject({ tags: { tier: 'gold' }, timezone_id: '' })
    expect(user.subscriptions).toMatchObject([{ type: 'SMS', token: phone, enabled: true }])
  })

  it('changes tags, removes one with an empty text, and adds to counts', async () => {
    await createAnn()
    const { properties } = await stage.api.updateUser(appId, 'external_id', 'ann', {
      properties: { tags: { tier: '', plan: 'pro' }, lat: 45.5, long: -122.6 },
      deltas: {
        session_count: 2,
        purchases: [{ sku: 'tea', amount: '4.50', iso: 'USD', count: 2 }],
      },
    })
    expect(properties).toMatchObject({ tags: { plan: 'pro' }, amount_spent: 9 })
    expect(stage.app.users).toMatchObject([
      { tags: { plan: 'pro' }, sessionCount: 2, location: { lat: 45.5, long: -122.6 } },
    ])
  })

  it('deletes a user, whom nothing reaches any more', async () => {
    await createAnn()
    await stage.api.deleteUser(appId, 'external_id', 'ann')
    expect((await failureOf(stage.api.getUser(appId, 'external_id', 'ann'))).code).toBe(404)
    expect((await textAnn()).errors).toEqual([OneSignalErrors.NO_SUBSCRIBERS])
    expect(stage.inboxOf(phone)).toEqual([])
  })

  it('is refused an alias of somebody else, and learns which', async () => {
    await createAnn()
    await stage.api.createUser(appId, { identity: { external_id: 'bob' } })
    const error = await failureOf(
      stage.api.createUser(appId, { identity: { external_id: 'bob', crm: '7' } }),
    )
    expect(error).toMatchObject({
      code: 409,
      body: { errors: [{ meta: { conflicting_aliases: { crm: '7' } } }] },
    })
  })

  it('adds, reads and deletes aliases, by which the user can be texted', async () => {
    await createAnn()
    await stage.api.createAlias(appId, 'external_id', 'ann', { identity: { shop: '9' } })
    await stage.api.createAliasBySubscription(appId, idOf(phone), { identity: { desk: '4' } })
    const { identity } = await stage.api.getAliases(appId, 'shop', '9')
    expect(identity).toMatchObject({ external_id: 'ann', crm: '7', shop: '9', desk: '4' })
    expect((await stage.api.getAliasesBySubscription(appId, idOf(phone))).identity).toEqual(
      identity,
    )
    await textAnn('desk', '4')
    expect(stage.inboxOf(phone)).toEqual(['Hello'])

    const left = await stage.api.deleteAlias(appId, 'external_id', 'ann', 'desk')
    expect(left.identity).not.toHaveProperty('desk')
    await textAnn('desk', '4')
    expect(stage.inboxOf(phone)).toEqual(['Hello'])
  })

  it('adds a number to a user; what it answers tells no id in the published dialect', async () => {
    await createAnn()
    const added = await stage.api.createSubscription(appId, 'external_id', 'ann', {
      subscription: { type: 'SMS', token: other },
    })
    // The published reference answers a new subscription with an empty object; the SDK's type has an optional row.
    expect(added.subscription?.id).toBe(dialect === 'sdk' ? idOf(other) : undefined)
    await textAnn()
    expect(stage.inboxOf(other)).toEqual(['Hello'])
  })

  it('adds a number that somebody else has, and so moves it', async () => {
    await createAnn()
    await stage.api.createUser(appId, { identity: { external_id: 'bob' } })
    const moved = await stage.api.createSubscription(appId, 'external_id', 'bob', {
      subscription: { type: 'SMS', token: phone },
    })
    expect(moved.subscription).toMatchObject({ id: idOf(phone), token: phone })
    await textAnn()
    expect(stage.inboxOf(phone)).toEqual([])
  })

  it('switches a number off by its id, and on again by the number itself', async () => {
    await createAnn()
    await stage.api.updateSubscription(appId, idOf(phone), {
      subscription: { enabled: false, notification_types: -31 },
    })
    await textAnn()
    expect(stage.inboxOf(phone)).toEqual([])

    await stage.api.updateSubscriptionByToken(appId, 'SMS', phone, {
      subscription: { enabled: true, notification_types: 1 },
    })
    expect(stage.lastRequest().path).toContain('/subscriptions_by_token/SMS/%2B15035550123')
    await textAnn()
    expect(stage.inboxOf(phone)).toEqual(['Hello'])
  })

  it('moves a number to another user', async () => {
    await createAnn()
    await stage.api.createUser(appId, { identity: { external_id: 'bob' } })
    const { identity } = await stage.api.transferSubscription(appId, idOf(phone), {
      identity: { external_id: 'bob' },
    })
    expect(identity).toMatchObject({ external_id: 'bob' })
    await textAnn('external_id', 'bob')
    expect(stage.inboxOf(phone)).toEqual(['Hello'])
  })

  it('deletes a number, which is somebody new when it is texted', async () => {
    await createAnn()
    const id = idOf(phone)
    await stage.api.deleteSubscription(appId, id)
    const error = await failureOf(stage.api.deleteSubscription(appId, id))
    expect(error).toMatchObject({ code: 404, errorMessages: ['Subscription not found'] })
    await stage.api.createNotification(
      notificationOf({ include_phone_numbers: [phone], contents: { en: 'Hello' } }),
    )
    expect(stage.inboxOf(phone)).toEqual(['Hello'])
    expect(idOf(phone)).not.toBe(id)
  })

  it('unsubscribes an e-mail address with the token of a message', async () => {
    const email = 'ann@example.com'
    const { id = '' } = await stage.api.createNotification(
      notificationOf({ email_to: [email], email_subject: 'Menu', email_body: '<p>Soup</p>' }),
    )
    const token = stage.app.unsubscribeToken(id, email)
    // Typed as a boolean; the service writes a text.
    expect(await stage.api.unsubscribeEmailWithToken(appId, id, token)).toEqual({ success: 'true' })
    expect(stage.app.subscriptions).toMatchObject([{ token: email, enabled: false }])
    expect((await failureOf(stage.api.unsubscribeEmailWithToken(appId, id, 'x'))).code).toBe(403)
  })
})
