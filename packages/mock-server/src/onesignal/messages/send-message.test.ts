import { sendMessageResponseSchema } from '@textwire/onesignal/contract'
import { describe, expect, it } from 'vitest'
import { ALICE, BOB, messageBody, postMessage, readJson, send } from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import { defaultOneSignalApp } from '../../world/defaults.ts'
import { texts } from '../errors.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const { appId } = defaultOneSignalApp

describe('sending', () => {
  it('reaches the phone of a number that the app never met', async () => {
    const world = createMockServer()
    const { status, json } = await send(world, { contents: { en: 'Your code is 1' } })
    expect(status).toBe(200)
    expect(json).toEqual({ id: expect.stringMatching(UUID), external_id: null })
    expect(sendMessageResponseSchema.safeParse(json).success).toBe(true)
    expect(world.phone(ALICE).inbox).toEqual([
      {
        text: 'Your code is 1',
        media: [],
        from: defaultOneSignalApp.sender,
        provider: 'onesignal',
        account: appId,
        messageId: json['id'],
        receivedAt: expect.any(Number),
        segments: 1,
        kind: 'message',
      },
    ])
    expect(world.onesignal.app().subscriptions).toMatchObject([{ type: 'SMS', token: ALICE }])
  })

  it('texts a number once that is named twice', async () => {
    const world = createMockServer()
    await send(world, { include_phone_numbers: [ALICE, ALICE] })
    expect(world.phone(ALICE).inbox).toHaveLength(1)
  })

  it('counts the segments that a text takes', async () => {
    const world = createMockServer()
    await send(world, { contents: { en: 'a'.repeat(161) } })
    expect(world.phone(ALICE).inbox.at(-1)?.segments).toBe(2)
  })

  it('carries media and the sender that was named', async () => {
    const world = createMockServer()
    const sms_media_urls = ['https://example.com/cat.jpg']
    await send(world, { sms_media_urls, sms_from: '+12065551234' })
    expect(world.phone(ALICE).inbox.at(-1)).toMatchObject({
      media: [{ url: 'https://example.com/cat.jpg' }],
      from: '+12065551234',
      segments: 1,
    })
  })

  it('shows the number behind a messaging service', async () => {
    const messagingServiceSid = `MG${'0'.repeat(32)}`
    const senders = [{ number: '+12025550101' }, { number: '+12025550102', messagingServiceSid }]
    const world = createMockServer({ onesignal: { apps: [{ appId, apiKeys: ['k'], senders }] } })
    const headers = { authorization: 'Key k' }
    await postMessage(world, messageBody({ sms_from: messagingServiceSid }), { headers })
    expect(world.phone(ALICE).inbox.at(-1)?.from).toBe('+12025550102')
  })

  it('speaks the language of the person where there is a text in it', async () => {
    const world = createMockServer()
    world.onesignal.app().subscription({ phone: ALICE, language: 'de' })
    await send(world, {
      include_phone_numbers: [ALICE, BOB],
      contents: { en: 'Hello', de: 'Hallo' },
    })
    expect(world.phone(ALICE).inbox.at(-1)?.text).toBe('Hallo')
    expect(world.phone(BOB).inbox.at(-1)?.text).toBe('Hello')
  })

  it('sends a stored template, with its media and sender', async () => {
    const world = createMockServer()
    const template_id = world.onesignal.app().template({
      contents: { en: 'From the shelf' },
      mediaUrls: ['https://example.com/a.png'],
      from: '+12065550000',
    })
    await send(world, { contents: undefined, template_id })
    expect(world.phone(ALICE).inbox.at(-1)).toMatchObject({
      text: 'From the shelf',
      from: '+12065550000',
      media: [{ url: 'https://example.com/a.png' }],
    })
  })

  it('ignores fields that nobody documents as refused, and says so in the log', async () => {
    const world = createMockServer()
    const { status } = await send(world, { isCarrierPigeon: true, contents: { en: 'Hi', cn: 'x' } })
    expect(status).toBe(200)
    expect(world.requests.at(-1)?.notes.join()).toMatch(
      /isCarrierPigeon.*contents\.cn|contents\.cn.*isCarrierPigeon/s,
    )
  })
})

describe('unsubscribed people', () => {
  it('are listed when others are reached', async () => {
    const world = createMockServer()
    world.onesignal.app().subscription({ phone: BOB, subscribed: false })
    const { json } = await send(world, { include_phone_numbers: [ALICE, BOB] })
    expect(json).toMatchObject({ errors: { invalid_phone_numbers: [BOB] } })
    expect(json['id']).toMatch(UUID)
    expect(world.phone(BOB).inbox).toHaveLength(0)
  })

  it('leave a message unsent when there is nobody else', async () => {
    const world = createMockServer()
    world.onesignal.app().subscription({ phone: ALICE, subscribed: false })
    const { status, json } = await send(world)
    expect(status).toBe(200)
    expect(json).toEqual({ id: '', errors: ['All included players are not subscribed'] })
    expect(sendMessageResponseSchema.safeParse(json).success).toBe(true)
  })

  it('are listed by subscription id; unknown ids are not', async () => {
    const world = createMockServer()
    const app = world.onesignal.app()
    const alice = app.subscription({ phone: ALICE })
    const bob = app.subscription({ phone: BOB, subscribed: false })
    const { json } = await send(world, {
      include_phone_numbers: undefined,
      include_subscription_ids: [alice.id, bob.id, crypto.randomUUID()],
    })
    expect(json['errors']).toEqual({ invalid_player_ids: [bob.id] })
    expect(world.phone(ALICE).inbox).toHaveLength(1)
  })

  it('are listed by alias, once for each of their subscriptions', async () => {
    const world = createMockServer()
    const app = world.onesignal.app()
    app.subscription({ phone: ALICE, externalId: 'alice' })
    app.subscription({ phone: BOB, externalId: 'bob', subscribed: false })
    app.subscription({ phone: '+15035550111', externalId: 'bob', subscribed: false })
    const { json } = await send(world, {
      include_phone_numbers: undefined,
      include_aliases: { external_id: ['alice', 'bob'], nonsense: ['alice'] },
      target_channel: 'sms',
    })
    expect(json['errors']).toEqual({ invalid_aliases: { external_id: ['bob', 'bob'] } })
    expect(world.phone(ALICE).inbox).toHaveLength(1)
  })
})

const audience = async (body: object) => {
  const world = createMockServer()
  const app = world.onesignal.app()
  app.subscription({ phone: ALICE, tags: { level: '10' }, country: 'US' })
  app.subscription({ phone: BOB, tags: { level: '3' } })
  app.segment('High', [{ field: 'tag', key: 'level', relation: '>', value: '5' }])
  const { json } = await send(world, { include_phone_numbers: undefined, ...body })
  const reached = [ALICE, BOB].filter((number) => world.phone(number).inbox.length > 0)
  return { json, reached }
}
const segments = (included: string[], excluded?: string[]) => ({
  included_segments: included,
  ...(excluded && { excluded_segments: excluded }),
  target_channel: 'sms',
})

describe('segments and filters', () => {
  it.each([
    ['All', segments(['All']), [ALICE, BOB]],
    ['Subscribed Users', segments(['Subscribed Users']), [ALICE, BOB]],
    ['a named segment', segments(['High']), [ALICE]],
    ['all but a segment', segments(['All'], ['High']), [BOB]],
    ['the same people twice', segments(['All', 'High']), [ALICE, BOB]],
    ['a filter', { filters: [{ field: 'country', relation: '=', value: 'us' }] }, [ALICE]],
  ])('reach %s', async (_name, body, expected) => {
    expect((await audience(body)).reached).toEqual(expected)
  })

  it.each([['Nobody Knows It'], ['all']])('reach nobody by the unknown name %s', async (name) => {
    const { json, reached } = await audience(segments([name]))
    expect(reached).toEqual([])
    expect(json).toEqual({ id: '', errors: [texts.nobody] })
  })
})

describe('refusals', () => {
  const refused: readonly (readonly [string, object, string])[] = [
    ['no audience', { include_phone_numbers: undefined }, texts.noTargeting],
    ['no content', { contents: undefined }, texts.noEnglish],
    ['no English', { contents: { de: 'Hallo' } }, texts.noEnglish],
    ['empty English', { contents: { en: '' } }, texts.noEnglish],
    [
      'a subscription id that is no UUID',
      { include_phone_numbers: undefined, include_subscription_ids: ['x1'] },
      `${texts.subscriptionId} x1`,
    ],
    ['another channel', { target_channel: 'push' }, texts.oneChannel],
    ['an app id that is no UUID', { app_id: 'nonsense' }, texts.denied],
    ['no app id', { app_id: undefined }, texts.noAppId],
  ]
  it.each(refused)('tell %s in the words of the service', async (_name, body, text) => {
    const world = createMockServer()
    const { status, json } = await send(world, body)
    expect(status).toBe(text === texts.denied ? 403 : 400)
    expect(json).toEqual({ errors: [text] })
    expect(world.phone(ALICE).inbox).toHaveLength(0)
  })

  it.each([
    ['two audiences', { included_segments: ['All'], target_channel: 'sms' }, 'included_segments'],
    [
      'a number that is not E.164',
      { include_phone_numbers: ['5035556789'] },
      'include_phone_numbers.0',
    ],
    ['text where a list belongs', { include_phone_numbers: ALICE }, 'include_phone_numbers'],
    ['a time that cannot be read', { send_after: 'soon' }, 'send_after'],
    ['a key that is no UUID', { idempotency_key: 'x' }, 'idempotency_key'],
    [
      '1,601 characters beside media',
      { contents: { en: 'x'.repeat(1601) }, sms_media_urls: ['https://example.com/a.jpg'] },
      'contents.en',
    ],
    ['an unknown template', { template_id: crypto.randomUUID() }, 'template_id'],
    [
      'a filter that ends in an operator',
      {
        include_phone_numbers: undefined,
        filters: [{ field: 'country', relation: 'exists' }, { operator: 'OR' }],
      },
      'filters.1',
    ],
  ])('name the field for %s', async (_name, body, field) => {
    const { status, json } = await send(createMockServer(), body)
    expect(status).toBe(400)
    expect(json['errors'][0]).toMatch(new RegExp(`^${field}\\b`))
  })

  it.each([['{"app_id":'], [''], ['[]'], ['null'], ['"text"'], ['12']])(
    'survive the body %j',
    async (body) => {
      const response = await postMessage(createMockServer(), body)
      expect(response.status).toBe(400)
      expect((await readJson(response))['errors']).toHaveLength(1)
    },
  )

  it.each([
    ['no header', {}],
    ['a wrong key', { authorization: 'Key os_v2_app_somebodys_real_key' }],
    ['another scheme', { authorization: `Basic ${defaultOneSignalApp.apiKey}` }],
    ['a bare key', { authorization: defaultOneSignalApp.apiKey }],
  ])('are 403 for %s and never repeat the key', async (_name, headers) => {
    const world = createMockServer()
    const response = await postMessage(world, messageBody(), { headers })
    expect(response.status).toBe(403)
    expect(await response.text()).not.toContain('real_key')
    expect(JSON.stringify(world.requests)).not.toMatch(/real_key|this_is_not_a_key/)
  })

  it('take the scheme in small letters', async () => {
    const headers = { authorization: `key ${defaultOneSignalApp.apiKey}` }
    const response = await postMessage(createMockServer(), messageBody(), { headers })
    expect(response.status).toBe(200)
  })
})
