import { responseSchemas } from '@textwire/onesignal/contract'
import { describe, expect, it } from 'vitest'
import { ALICE, onMessage, readJson, send } from '../../testing/calls.ts'
import { worldOf } from '../../testing/onesignal.ts'

const MAIL = 'alice@example.com'

function worldWithAlice(options: Parameters<typeof worldOf>[0] = {}) {
  const world = worldOf(options)
  world.onesignal.app().user({
    externalId: 'alice',
    tags: { name: 'Alice' },
    subscriptions: [
      { type: 'SMS', token: ALICE },
      { type: 'Email', token: MAIL },
      { type: 'iOSPush', token: 'ios-token' },
      { type: 'ChromePush', token: 'chrome-token' },
      { type: 'AndroidPush', token: 'android-token', subscribed: false },
    ],
  })
  return world
}

const toAlice = (body: object) => ({
  include_phone_numbers: undefined,
  include_aliases: { external_id: ['alice'] },
  ...body,
})
const push = (body: object = {}) =>
  toAlice({
    target_channel: 'push',
    headings: { en: 'Dear {{ name }}' },
    contents: { en: 'Your table is ready.' },
    ...body,
  })
const email = (body: object = {}) =>
  toAlice({
    target_channel: 'email',
    contents: undefined,
    email_subject: 'Table for {{ name }}',
    email_body: '<p>{{ subscription.email }}</p>',
    ...body,
  })

describe('a push notification', () => {
  it('reaches the devices of a user and neither phone nor mailbox', async () => {
    const world = worldWithAlice()
    const { status, json } = await send(world, push())
    expect(status).toBe(200)
    expect(json['errors']).toEqual({ invalid_aliases: { external_id: ['alice'] } })
    expect(world.onesignal.app().deliveries).toMatchObject([
      { channel: 'push', to: 'ios-token', status: 'delivered' },
      { channel: 'push', to: 'chrome-token', status: 'delivered' },
    ])
    expect(world.onesignal.app().deliveries[0]?.content).toEqual({
      channel: 'push',
      title: 'Dear Alice',
      subtitle: '',
      text: 'Your table is ready.',
      url: undefined,
      data: {},
    })
    expect(world.phone(ALICE).inbox).toHaveLength(0)
  })

  it('opens what is meant for the platform, and leaves its data as they are', async () => {
    const world = worldWithAlice()
    await send(
      world,
      push({
        web_url: 'https://example.com/{{ name }}',
        app_url: 'shop://table',
        data: { table: '{{ name }}' },
      }),
    )
    expect(world.onesignal.app().deliveries.map(({ content }) => content)).toMatchObject([
      { url: 'shop://table', data: { table: '{{ name }}' } },
      { url: 'https://example.com/Alice' },
    ])
  })

  it('goes to the platforms that it names', async () => {
    const world = worldWithAlice()
    await send(world, push({ isAnyWeb: true }))
    expect(world.onesignal.app().deliveries.map(({ to }) => to)).toEqual(['chrome-token'])
  })

  it('is not sent when its platforms leave nobody', async () => {
    const { json } = await send(worldWithAlice(), push({ isHuawei: true }))
    expect(json['id']).toBe('')
  })

  it('is counted by platform', async () => {
    const world = worldWithAlice()
    const { json } = await send(world, push())
    const [delivery] = world.onesignal.app().deliveries
    if (delivery !== undefined) world.onesignal.app().click(delivery)
    const message = await readJson(await onMessage(world, 'GET', json['id']))
    expect(responseSchemas.viewMessage[200].safeParse(message).success).toBe(true)
    expect(message).toMatchObject({
      headings: { en: 'Dear {{ name }}' },
      successful: 2,
      failed: 1,
      received: 2,
      converted: 1,
      platform_delivery_stats: {
        ios: { successful: 1, converted: 1, received: 1 },
        chrome_web_push: { successful: 1, converted: 0 },
        android: { successful: 0, failed: 1 },
      },
    })
    expect(message['platform_delivery_stats']).not.toHaveProperty('sms')
  })
})

describe('an e-mail', () => {
  it('reaches the mailbox of a user', async () => {
    const world = worldWithAlice()
    const { json } = await send(world, email({ email_preheader: 'It is ready' }))
    expect(world.onesignal.app().deliveries).toMatchObject([
      {
        channel: 'email',
        to: MAIL,
        messageId: json['id'],
        content: {
          subject: 'Table for Alice',
          body: `<p>${MAIL}</p>`,
          preheader: 'It is ready',
        },
      },
    ])
  })

  it('reaches an address that the app never met', async () => {
    const world = worldOf()
    await send(
      world,
      email({
        include_aliases: undefined,
        target_channel: undefined,
        email_to: ['new@example.com', 'NEW@example.com'],
      }),
    )
    expect(world.onesignal.app().subscriptions).toMatchObject([
      { type: 'Email', token: 'new@example.com' },
    ])
    expect(world.onesignal.app().deliveries).toHaveLength(1)
  })

  it('names addresses that are unsubscribed, and reaches them where it has to', async () => {
    const world = worldOf()
    world.onesignal.app().user({
      externalId: 'alice',
      subscriptions: [{ type: 'Email', token: MAIL, subscribed: false }],
    })
    const to = { include_aliases: undefined, email_to: [MAIL, 'bob@example.com'] }
    expect((await send(world, email(to))).json).toMatchObject({
      errors: { invalid_email_tokens: [MAIL] },
    })
    const { json } = await send(world, email({ ...to, include_unsubscribed: true }))
    expect(json).not.toHaveProperty('errors')
    expect(world.onesignal.app().deliveries.map((one) => one.to)).toEqual([
      'bob@example.com',
      MAIL,
      'bob@example.com',
    ])
  })

  it('carries a token that unsubscribes', async () => {
    const world = worldWithAlice()
    const app = world.onesignal.app()
    const { json } = await send(
      world,
      email({ email_body: '{{ subscription.unsubscribe_token }}' }),
    )
    const id = String(json['id'])
    const content = app.deliveries[0]?.content
    expect(content).toMatchObject({ body: app.unsubscribeToken(id, MAIL) })
  })

  it('comes from a template', async () => {
    const world = worldWithAlice()
    const template_id = world.onesignal.app().template({
      channel: 'email',
      fields: { email_subject: 'Hi {{ name }}', email_body: '<b>{{ name }}</b>' },
    })
    await send(world, email({ email_subject: undefined, email_body: undefined, template_id }))
    expect(world.onesignal.app().deliveries[0]?.content).toMatchObject({
      subject: 'Hi Alice',
      body: '<b>Alice</b>',
    })
  })
})

describe('subscription ids', () => {
  it('of another channel are passed over', async () => {
    const world = worldWithAlice()
    const ids = world.onesignal.app().subscriptions.map(({ id }) => id)
    await send(world, push({ include_aliases: undefined, include_subscription_ids: ids }))
    expect(world.onesignal.app().deliveries.map(({ to }) => to)).toEqual([
      'ios-token',
      'chrome-token',
    ])
  })
})

describe('warnings', () => {
  const ids = ['alice']
  it.each([
    ['object' as const, { invalid_external_user_ids: expect.stringContaining('alice') }],
    ['sentences' as const, [expect.stringContaining('alice')]],
  ])('come as %s where the app is set so', async (warnings, expected) => {
    const { json } = await send(worldWithAlice({ warnings }), push())
    expect(json['warnings']).toEqual(expected)
    expect(responseSchemas.sendMessage[200].safeParse(json).success).toBe(true)
    expect(json['errors'].invalid_aliases.external_id).toEqual(ids)
  })

  it('stay away otherwise', async () => {
    expect((await send(worldWithAlice(), push())).json).not.toHaveProperty('warnings')
  })

  it('come with a message that is not sent as well', async () => {
    const world = worldOf({ warnings: 'sentences' })
    world.onesignal.app().subscription({ phone: ALICE, externalId: 'alice', subscribed: false })
    const { json } = await send(world, toAlice({ target_channel: 'sms' }))
    expect(json).toMatchObject({ id: '', warnings: [expect.stringContaining('alice')] })
  })
})

describe('what is not emulated', () => {
  it('is noted in the request log', async () => {
    const world = worldWithAlice()
    await send(world, push({ delayed_option: 'last-active' }))
    expect(world.requests.at(-1)?.notes.join()).toContain('delayed_option is not emulated')
  })
})
