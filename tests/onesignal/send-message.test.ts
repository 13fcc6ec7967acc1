import { describe, expect, it } from 'vitest'
import { checkInput } from '@textwire/onesignal/contract'
import { createOneSignal } from '@textwire/onesignal'
import { documents } from '../support/documents.ts'
import { ada, addPeople, grace, number, UNKNOWN } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const hello = { include_phone_numbers: [number], contents: { en: 'Hello' } }
const toAda = { include_aliases: { external_id: [ada.external_id] }, contents: { en: 'Hello' } }
const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }

describe('messages.send', () => {
  documents('sendMessage', 200, 'a text', async ({ client, world, app }) => {
    const result = await client.messages.send(hello)
    expect(result).toMatchObject({ id: app.messages[0]?.id, replayed: false })
    expect(world.phone(number).inbox).toMatchObject([{ text: 'Hello' }])
  })

  documents('sendMessage', 200, 'pictures', async ({ client, world }) => {
    const sms_media_urls = ['https://example.com/menu.png']
    await client.messages.send({ ...hello, sms_media_urls })
    expect(world.phone(number).inbox).toMatchObject([{ media: [{ url: sms_media_urls[0] }] }])
  })

  documents('sendMessage', 200, 'a push notification', async ({ client, app }) => {
    const subscriptions = [{ type: 'iOSPush', token: 'a-token' }] as const
    app.user({ externalId: ada.external_id, subscriptions })
    await client.messages.send({ ...toAda, target_channel: 'push', headings: { en: 'News' } })
    expect(app.deliveries).toMatchObject([
      { channel: 'push', to: 'a-token', content: { title: 'News', text: 'Hello' } },
    ])
  })

  documents('sendMessage', 200, 'an e-mail', async (stage) => {
    addPeople(stage)
    const { include_aliases } = toAda
    await stage.client.messages.send({
      include_aliases,
      target_channel: 'email',
      email_subject: 'News',
      email_body: '<p>Hello</p>',
    })
    expect(stage.app.deliveries).toMatchObject([
      { channel: 'email', to: 'ada@example.com', content: { subject: 'News' } },
    ])
  })

  documents(
    'sendMessage',
    200,
    'nobody is left, and no message is made',
    async ({ client, app }) => {
      app.subscription({ phone: number, subscribed: false })
      const result = await client.messages.send(hello)
      expect(result).toEqual({
        id: '',
        errors: ['All included players are not subscribed'],
        reason: 'noSubscribers',
        replayed: false,
      })
      expect(app.messages).toEqual([])
    },
  )

  documents('sendMessage', 200, 'names the numbers that it left out', async ({ client, app }) => {
    app.subscription({ phone: '+15035556790', subscribed: false })
    const include_phone_numbers = [number, '+15035556790']
    const result = await client.messages.send({ ...hello, include_phone_numbers })
    expect(result.id).not.toBe('')
    expect(result.errors).toEqual({ invalid_phone_numbers: ['+15035556790'] })
  })

  documents('sendMessage', 200, 'names an alias once a subscription that is off', async (stage) => {
    const { client, app } = stage
    app.user({
      externalId: ada.external_id,
      subscriptions: [
        { type: 'SMS', token: number },
        { type: 'SMS', token: '+15035556790', subscribed: false },
        { type: 'SMS', token: '+15035556791', subscribed: false },
      ],
    })
    const result = await client.messages.send({ ...toAda, target_channel: 'sms' })
    expect(result.errors).toEqual({
      invalid_aliases: { external_id: [ada.external_id, ada.external_id] },
    })
  })

  documents('sendMessage', 200, 'names the subscriptions that are off', async (stage) => {
    const { sms } = addPeople(stage)
    const { client, app } = stage
    const off = app.subscription({ phone: '+15035556790', subscribed: false })
    const result = await client.messages.send({
      include_subscription_ids: [sms, off.id, UNKNOWN],
      contents: { en: 'Hello' },
      target_channel: 'sms',
    })
    // One that is not there is not reported.
    expect(result.errors).toEqual({ invalid_player_ids: [off.id] })
  })

  const warnings = [
    ['object', { invalid_external_user_ids: expect.stringContaining('user-18') }],
    ['sentences', [expect.stringContaining('user-18')]],
  ] as const
  for (const [form, expected] of warnings) {
    const options = { app: { warnings: form } }
    documents('sendMessage', 200, `warnings as ${form}`, options, async (stage) => {
      addPeople(stage)
      const subscriptions = [{ type: 'SMS', token: '+15035556790', subscribed: false }] as const
      stage.app.user({ externalId: grace.external_id, subscriptions })
      const external_id = [ada.external_id, grace.external_id]
      const result = await stage.client.messages.send({
        ...toAda,
        include_aliases: { external_id },
        target_channel: 'sms',
      })
      expect(result.id).not.toBe('')
      expect(result.warnings).toEqual(expected)
    })
  }

  documents('sendMessage', 400, 'a subscription id that is no UUID', async ({ client }) => {
    const call = client.messages.send({
      include_subscription_ids: ['17'],
      contents: { en: 'Hello' },
    })
    expect(await refusalOf(call)).toMatchObject({ ...invalid, code: 'invalidSubscriptionId' })
  })

  documents('sendMessage', 400, 'a template that is not there', async ({ client }) => {
    const { include_phone_numbers } = hello
    const call = client.messages.send({ include_phone_numbers, template_id: UNKNOWN })
    expect(await refusalOf(call)).toMatchObject(invalid)
  })

  const refusals = [
    ['nobody to send to', { contents: { en: 'Hello' } }, 'noTargeting'],
    ['no English', { ...hello, contents: { de: 'Hallo' } }, 'noEnglishContent'],
    ['two channels', { ...hello, email_subject: 'News', email_body: 'News' }, 'oneChannelOnly'],
  ] as const
  for (const [what, body, code] of refusals) {
    documents('sendMessage', 400, `${what}, which does not compile`, async ({ client, world }) => {
      // What a program in JavaScript can send.
      const input = body as unknown as typeof hello
      expect(await refusalOf(client.messages.send(input))).toMatchObject({ ...invalid, code })
      expect(world.phone(number).inbox).toEqual([])
    })

    it(`refuses ${what} before sending when it is asked to check`, async () => {
      const { clientWith, world } = await openStage()
      const client = clientWith({ validate: checkInput })
      const input = body as unknown as typeof hello
      expect(await refusalOf(client.messages.send(input))).toMatchObject({
        name: 'InvalidInputError',
      })
      expect(world.requests).toEqual([])
    })
  }

  documents('sendMessage', 403, 'a plan without it', async ({ client, world }) => {
    world.fault({ operation: 'onesignal.sendMessage', status: 403 })
    expect(await refusalOf(client.messages.send(hello))).toMatchObject({
      name: 'AuthError',
      code: 'notOnYourPlan',
      outcome: 'not-sent',
    })
  })

  documents(
    'sendMessage',
    429,
    'asks for longer than the client waits',
    async ({ client, world }) => {
      world.fault({ operation: 'onesignal.sendMessage', status: 429, retryAfter: 3_600 })
      expect(await refusalOf(client.messages.send(hello))).toMatchObject({
        name: 'RateLimitError',
        code: 'tooManyRequests',
        retryAfterMs: 3_600_000,
        outcome: 'not-sent',
        attempts: [{ status: 429 }],
      })
    },
  )

  documents('sendMessage', 503, 'to the end leaves open whether it went out', async (stage) => {
    const { client, world } = stage
    world.fault({ operation: 'onesignal.sendMessage', status: 503, times: 4 })
    expect(await refusalOf(client.messages.send(hello))).toMatchObject({
      name: 'ServerError',
      code: 'serviceUnavailable',
      outcome: 'unknown',
      idempotencyKey: expect.any(String),
    })
    expect(stage.statusesOf('sendMessage')).toEqual([503, 503, 503, 503])
  })
})

describe('a number in what goes wrong', () => {
  it('is masked everywhere but where it is asked for', async () => {
    const { clientWith, world } = await openStage()
    const json = { errors: [`No sender can reach ${number}`] }
    world.fault({ operation: 'onesignal.sendMessage', status: 400, body: { json } })
    const error = await refusalOf(clientWith({}).messages.send(hello))
    for (const shown of [String(error), JSON.stringify(error), error.title]) {
      expect(shown).not.toContain(number)
    }
    expect(error.reveal().body).toContain(number)
  })
})

describe('the wrong kind of credential', () => {
  it('is not sent', async () => {
    const { app, world } = await openStage()
    const { appId, organizationKey } = app
    const client = createOneSignal({ appId, organizationKey, fetch: world.fetch })
    expect(await refusalOf(client.messages.send(hello))).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('apiKey'),
    })
    expect(world.requests).toEqual([])
  })
})
