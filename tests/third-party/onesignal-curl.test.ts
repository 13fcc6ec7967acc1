import { defaultOneSignalApp, type OneSignalApp } from '@textwire/mock-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSdkStage, type SdkStage } from './support/open-sdk-stage.ts'

const { appId: app_id, apiKey } = defaultOneSignalApp
const ann = '+15035550123'
const bob = '+15035550124'
const messagingService = 'MG0123456789abcdef0123456789abcdef'
const contents = { en: 'Hello' }
const sms = { target_channel: 'sms' }
const toAnn = { include_phone_numbers: [ann] }

/** Requests without any library, as the pages of the API reference show them. */
describe('OneSignal by hand', () => {
  let stage: SdkStage
  beforeEach(async () => {
    stage = await openSdkStage({
      senders: [{ number: '+12025550100', messagingServiceSid: messagingService }],
    })
    const session = { sessionCount: 5, sessionTime: 600, language: 'de', country: 'US' }
    const tags = { tier: 'gold', since: '1750000000' }
    const location = { lat: 45.5, long: -122.6 }
    const seed = { tags, location, appVersion: '2', ...session }
    stage.app.subscription({ phone: ann, externalId: 'ann', ...seed })
    stage.app.subscription({ phone: bob, externalId: 'bob', lastSession: Date.UTC(2026, 0, 1) })
    stage.app.segment('Gold', [{ field: 'tag', key: 'tier', relation: '=', value: 'gold' }])
  })
  afterEach(() => stage.close())

  const send = async (fields: object, headers = {}) => {
    const response = await stage.post('/notifications', { app_id, contents, ...fields }, headers)
    // What `fetch` reads is typed as unknown; the assertions look at it.
    const answer = (await response.json()) as { id?: string; errors?: unknown; warnings?: unknown }
    return { status: response.status, answer, notes: stage.lastRequest().notes }
  }

  it.each(['Key', 'key', 'KEY'])('opens to the scheme %s', async (scheme) => {
    const { status } = await send(toAnn, { authorization: `${scheme} ${apiKey}` })
    expect(status).toBe(200)
    expect(stage.inboxOf(ann)).toEqual(['Hello'])
  })

  it.each(['Basic', 'Bearer', ''])('stays shut to the scheme %j', async (scheme) => {
    const { status } = await send(toAnn, { authorization: `${scheme} ${apiKey}` })
    expect(status).toBe(403)
    expect(stage.inboxOf(ann)).toEqual([])
  })

  it.each<[field: string, fields: (app: OneSignalApp) => object, texts?: string[]]>([
    ['include_phone_numbers', () => toAnn],
    ['include_aliases', () => ({ include_aliases: { external_id: ['ann'] }, ...sms })],
    [
      'include_aliases by onesignal_id',
      ({ users }) => ({
        include_aliases: { onesignal_id: [users[0]?.onesignalId] },
        ...sms,
      }),
    ],
    [
      'include_subscription_ids',
      ({ subscriptions }) => ({ include_subscription_ids: [subscriptions[0]?.id], ...sms }),
    ],
    ['included_segments', () => ({ included_segments: ['Gold'], ...sms })],
    ['isSms in place of a channel', () => ({ included_segments: ['Gold'], isSms: true })],
    ['isSMS in place of a channel', () => ({ included_segments: ['Gold'], isSMS: true })],
    [
      'excluded_segments',
      () => ({ included_segments: ['Subscribed Users'], excluded_segments: ['Gold'], ...sms }),
      [],
    ],
    ['name', () => ({ ...toAnn, name: 'Opening' })],
    ['sms_from with a number', () => ({ ...toAnn, sms_from: '+12025550100' })],
    ['sms_from with a messaging service', () => ({ ...toAnn, sms_from: messagingService })],
    ['sms_media_urls', () => ({ ...toAnn, sms_media_urls: ['https://example.com/menu.png'] })],
    [
      'template_id instead of contents',
      (app) => ({
        ...toAnn,
        contents: undefined,
        template_id: app.template({ contents: { en: 'Soup' } }),
      }),
      ['Soup'],
    ],
    [
      'custom_data with a template',
      (app) => ({
        ...toAnn,
        contents: undefined,
        template_id: app.template({ contents: { en: '{{ message.custom_data.dish }}' } }),
        custom_data: { dish: 'Stew' },
      }),
      ['Stew'],
    ],
    [
      'send_after with an offset, in the past',
      () => ({ ...toAnn, send_after: '2025-09-24T14:00:00-07:00' }),
    ],
    ['idempotency_key', () => ({ ...toAnn, idempotency_key: crypto.randomUUID() })],
    [
      'contents in several languages',
      () => ({ ...toAnn, contents: { en: 'Hi', de: 'Hallo' } }),
      ['Hallo'],
    ],
  ])('takes %s', async (_, fields, texts = ['Hello']) => {
    const { status, notes } = await send(fields(stage.app))
    expect({ status, notes }).toEqual({ status: 200, notes: [] })
    expect(stage.inboxOf(ann)).toEqual(texts)
  })

  it.each<[field: string, filter: object]>([
    ['tag =', { field: 'tag', key: 'tier', relation: '=', value: 'gold' }],
    ['tag exists', { field: 'tag', key: 'tier', relation: 'exists' }],
    ['tag in_array', { field: 'tag', key: 'tier', relation: 'in_array', value: 'gold,silver' }],
    [
      'tag time_elapsed_gt',
      { field: 'tag', key: 'since', relation: 'time_elapsed_gt', value: '60' },
    ],
    ['last_session <', { field: 'last_session', relation: '<', hours_ago: '1.5' }],
    ['first_session <', { field: 'first_session', relation: '<', hours_ago: '1.5' }],
    ['session_count >', { field: 'session_count', relation: '>', value: '4' }],
    ['session_time >', { field: 'session_time', relation: '>', value: '599' }],
    ['language =', { field: 'language', relation: '=', value: 'de' }],
    ['app_version =', { field: 'app_version', relation: '=', value: '2' }],
    ['country =', { field: 'country', relation: '=', value: 'US' }],
    ['location', { field: 'location', radius: '1000', lat: '45.5', long: '-122.6' }],
  ])('takes the filter %s', async (_, filter) => {
    const { status, notes } = await send({ filters: [filter], ...sms })
    expect({ status, notes }).toEqual({ status: 200, notes: [] })
    expect(stage.inboxOf(ann)).toEqual(['Hello'])
  })

  it('takes operators between filters', async () => {
    const gold = { field: 'tag', key: 'tier', relation: '=', value: 'gold' }
    const german = { field: 'language', relation: '=', value: 'de' }
    const filters = [gold, { operator: 'AND' }, german, { operator: 'OR' }, gold]
    expect((await send({ filters, ...sms })).status).toBe(200)
    expect([ann, bob].map(stage.inboxOf)).toEqual([['Hello'], []])
  })

  it('shortens a link', async () => {
    await send({ ...toAnn, contents: { en: "My link: {{'https://example.com' | track_link}} " } })
    expect(stage.inboxOf(ann)[0]).toMatch(/^My link: 1sgnl\.co\/\w{4} $/)
  })

  it('waits for send_after', async () => {
    await send({ ...toAnn, send_after: '2026-06-01T07:00:00-07:00' })
    expect(stage.inboxOf(ann)).toEqual([])
    await stage.world.clock.advance('2h')
    expect(stage.inboxOf(ann)).toEqual(['Hello'])
  })

  it('echoes the idempotency key, and marks the answer to a repeat', async () => {
    const idempotency_key = crypto.randomUUID()
    const body = { app_id, contents, ...toAnn, idempotency_key }
    const first = await stage.post('/notifications', body)
    const again = await stage.post('/notifications', body)
    expect(await first.json()).toMatchObject({ external_id: idempotency_key })
    expect(first.headers.get('idempotent-replayed')).toBeNull()
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(stage.inboxOf(ann)).toEqual(['Hello'])
  })

  it('names an alias once for each subscription that is unsubscribed', async () => {
    const subscriptions = ['+15035550131', '+15035550132'].map((token) => ({
      type: 'SMS' as const,
      token,
      subscribed: false,
    }))
    const { onesignalId } = stage.app.user({ externalId: 'eve', subscriptions })
    const { answer } = await send({ include_aliases: { external_id: ['eve', 'ann'] }, ...sms })
    expect(answer.errors).toEqual({ invalid_aliases: { external_id: ['eve', 'eve'] } })
    const byId = await send({
      include_aliases: { onesignal_id: [onesignalId], external_id: ['ann'] },
      ...sms,
    })
    expect(byId.answer.errors).toEqual({
      invalid_aliases: { onesignal_id: [onesignalId, onesignalId] },
    })
  })

  it('names subscription ids that are unsubscribed, and no others', async () => {
    const off = stage.app.subscription({ phone: bob, subscribed: false }).id
    const on = stage.app.subscriptions[0]?.id
    const { answer } = await send({
      include_subscription_ids: [on, off, crypto.randomUUID()],
      ...sms,
    })
    expect(answer.errors).toEqual({ invalid_player_ids: [off] })
  })

  it('answers 200 without an id when nobody is subscribed', async () => {
    const { status, answer } = await send({ include_aliases: { external_id: ['eve'] }, ...sms })
    expect(status).toBe(200)
    expect(answer).toEqual({ id: '', errors: ['All included players are not subscribed'] })
  })

  it.each<[what: string, fields: object, words: string]>([
    [
      'contents without English',
      { ...toAnn, contents: { de: 'Hallo' } },
      'Message Notifications must have English language content',
    ],
    [
      'a subscription id that is none',
      { include_subscription_ids: ['17'], ...sms },
      'Incorrect subscription_id format in include_subscription_ids (not a valid UUID): 17',
    ],
    ['two channels', { ...toAnn, target_channel: 'push' }, 'one delivery channel at a time'],
  ])('refuses %s', async (_, fields, words) => {
    const { status, answer } = await send(fields)
    expect(status).toBe(400)
    expect(answer.errors).toEqual([expect.stringContaining(words)])
  })

  it.each([403, 429, 503])('answers a %i in sentences', async (status) => {
    stage.world.fault({ operation: 'onesignal.sendMessage', status })
    const { answer } = await send(toAnn)
    expect(answer.errors).toEqual([expect.any(String)])
  })

  it('takes what a guide to texts as a fallback sends, and passes over its language that is none', async () => {
    const { status, notes } = await send({
      ...toAnn,
      name: 'Fallback',
      sms_from: '+12025550100',
      contents: { en: 'English text', cn: 'Chinese text' },
    })
    expect(status).toBe(200)
    expect(notes).toEqual(['The field contents.cn is not known and was ignored.'])
    expect(stage.inboxOf(ann)).toEqual(['English text'])
  })

  it('takes the segment of that guide: no push, on the channel SMS', async () => {
    stage.app.user({
      externalId: 'ann',
      tags: { subscribed_to_push: 'false' },
      subscriptions: [{ type: 'Email', token: 'ann@example.com' }],
    })
    stage.app.user({ externalId: 'bob', tags: { subscribed_to_push: 'true' } })
    const filters = [{ field: 'tag', key: 'subscribed_to_push', relation: '=', value: 'false' }]
    const name = 'Opted-out of push notifications'
    expect((await stage.post(`/apps/${app_id}/segments`, { name, filters })).status).toBe(201)
    expect((await send({ included_segments: [name], ...sms })).status).toBe(200)
    expect([ann, bob].map(stage.inboxOf)).toEqual([['Hello'], []])
    expect(stage.app.deliveries.map(({ channel }) => channel)).toEqual(['sms'])
  })
})
