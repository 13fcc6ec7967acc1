import { isMessageNotSent, isMessageSent, OneSignalErrors } from '@onesignal/node-onesignal'
import { defaultOneSignalApp } from '@textwire/mock-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { notificationOf } from './support/notification-of.ts'
import { openSdkStage, type SdkStage } from './support/open-sdk-stage.ts'

const { appId } = defaultOneSignalApp
const ann = '+15035550123'
const bob = '+15035550124'
const hello = { contents: { en: 'Hello' } }

describe('the official SDK sends texts', () => {
  let stage: SdkStage
  beforeEach(async () => {
    stage = await openSdkStage()
    const { app } = stage
    app.subscription({ phone: ann, externalId: 'ann', tags: { tier: 'gold' }, language: 'de' })
    app.subscription({ phone: bob, externalId: 'bob', tags: { tier: 'tin' }, sessionCount: 9 })
  })
  afterEach(() => stage.close())

  it('to phone numbers, also to one that the app has not seen', async () => {
    const newcomer = '+15035550199'
    const sent = await stage.api.createNotification(
      notificationOf({ include_phone_numbers: [ann, newcomer], name: 'Opening', ...hello }),
    )
    expect(isMessageSent(sent)).toBe(true)
    expect(sent.external_id).toBeNull()
    expect([ann, newcomer, bob].map(stage.inboxOf)).toEqual([['Hello'], ['Hello'], []])
    expect(stage.app.subscriptions.map(({ token }) => token)).toContain(newcomer)
  })

  it.each([
    ['aliases', { include_aliases: { external_id: ['ann'] }, target_channel: 'sms' as const }],
    [
      'a segment less another',
      {
        included_segments: ['Everybody'],
        excluded_segments: ['Tin'],
        target_channel: 'sms' as const,
      },
    ],
    [
      'filters with an operator',
      {
        filters: [
          { field: 'tag', key: 'tier', relation: '=' as const, value: 'gold' },
          { operator: 'OR' as const },
          { field: 'session_count', relation: '>' as const, value: '20' },
        ],
        target_channel: 'sms' as const,
      },
    ],
  ])('to %s', async (_, audience) => {
    stage.app.segment('Everybody', [{ field: 'tag', key: 'tier', relation: 'exists' }])
    stage.app.segment('Tin', [{ field: 'tag', key: 'tier', relation: '=', value: 'tin' }])
    await stage.api.createNotification(notificationOf({ ...audience, ...hello }))
    expect([ann, bob].map(stage.inboxOf)).toEqual([['Hello'], []])
  })

  it('to subscription ids', async () => {
    const ids = stage.app.subscriptions.map(({ id }) => id).slice(1)
    await stage.api.createNotification(
      notificationOf({ include_subscription_ids: ids, target_channel: 'sms', ...hello }),
    )
    expect([ann, bob].map(stage.inboxOf)).toEqual([[], ['Hello']])
  })

  it('with media from a sender of its choice', async () => {
    const url = 'https://example.com/menu.png'
    await stage.api.createNotification(
      notificationOf({
        include_phone_numbers: [ann],
        sms_from: '+12025550177',
        sms_media_urls: [url],
        ...hello,
      }),
    )
    expect(stage.world.phone(ann).inbox).toMatchObject([
      { text: 'Hello', from: '+12025550177', media: [{ url }] },
    ])
  })

  it('from a template, filled in with custom data', async () => {
    const template_id = stage.app.template({
      contents: { en: 'Your code is {{ message.custom_data.code }}.' },
    })
    await stage.api.createNotification(
      notificationOf({ include_phone_numbers: [ann], template_id, custom_data: { code: '0815' } }),
    )
    expect(stage.inboxOf(ann)).toEqual(['Your code is 0815.'])
  })

  it('in the language of the person', async () => {
    await stage.api.createNotification(
      notificationOf({
        include_phone_numbers: [ann, bob],
        contents: { en: 'Hello', de: 'Hallo', zh_hans: 'Ni hao' },
      }),
    )
    expect([ann, bob].map(stage.inboxOf)).toEqual([['Hallo'], ['Hello']])
    expect(stage.lastRequest().body).toMatchObject({ contents: { 'zh-Hans': 'Ni hao' } })
  })

  it('with a short link, and reads the click', async () => {
    const { id = '' } = await stage.api.createNotification(
      notificationOf({
        include_phone_numbers: [ann],
        contents: { en: "Menu: {{ 'https://example.com/menu' | track_link }}" },
      }),
    )
    const [link = ''] = /1sgnl\.co\/\w{4}/.exec(stage.inboxOf(ann)[0] ?? '') ?? []
    expect(stage.world.phone(ann).open(link).url).toBe('https://example.com/menu')
    expect((await stage.api.getNotification(appId, id)).converted).toBe(1)
  })

  it('later, when it says so', async () => {
    await stage.api.createNotification(
      notificationOf({
        include_phone_numbers: [ann],
        send_after: '2026-06-01T07:00:00-07:00',
        ...hello,
      }),
    )
    await stage.world.clock.advance('119m')
    expect(stage.inboxOf(ann)).toEqual([])
    await stage.world.clock.advance('1m')
    expect(stage.inboxOf(ann)).toEqual(['Hello'])
  })

  it('and takes a scheduled one back', async () => {
    const { id = '' } = await stage.api.createNotification(
      notificationOf({
        include_phone_numbers: [ann],
        send_after: '2026-06-01T14:00:00Z',
        ...hello,
      }),
    )
    expect(await stage.api.cancelNotification(appId, id)).toMatchObject({ success: true })
    await stage.world.clock.advance('3h')
    expect(stage.inboxOf(ann)).toEqual([])
    expect((await stage.api.getNotification(appId, id)).canceled).toBe(true)
  })
})

describe('the official SDK names no channel', () => {
  let stage: SdkStage
  beforeEach(async () => {
    stage = await openSdkStage()
    stage.app.user({
      externalId: 'ann',
      subscriptions: [
        { type: 'SMS', token: ann },
        { type: 'Email', token: 'ann@example.com' },
        { type: 'iOSPush', token: 'device' },
      ],
    })
  })
  afterEach(() => stage.close())

  const toSubscribed = { included_segments: ['Subscribed Users'] }

  it('and sends a push to a segment, as its own page shows it', async () => {
    const { api, app } = stage
    await api.createNotification(
      notificationOf({ ...hello, headings: { en: 'Table' }, ...toSubscribed }),
    )
    expect(app.deliveries).toMatchObject([
      { channel: 'push', to: 'device', content: { title: 'Table', text: 'Hello' } },
    ])
  })

  it('and sends an e-mail to a segment', async () => {
    const { api, app } = stage
    await api.createNotification(
      notificationOf({ email_subject: 'Menu', email_body: '<p>Soup</p>', ...toSubscribed }),
    )
    expect(app.deliveries).toMatchObject([
      { channel: 'email', to: 'ann@example.com', content: { subject: 'Menu' } },
    ])
  })

  it('and texts a segment where it names a sender', async () => {
    await stage.api.createNotification(
      notificationOf({ ...hello, sms_from: '+12025550100', ...toSubscribed }),
    )
    expect(stage.inboxOf(ann)).toEqual(['Hello'])
  })
})

describe('the official SDK reads what became of messages', () => {
  let stage: SdkStage
  beforeEach(async () => {
    stage = await openSdkStage()
  })
  afterEach(() => stage.close())

  const send = (en: string, numbers = [ann]) =>
    stage.api.createNotification(
      notificationOf({ include_phone_numbers: numbers, contents: { en } }),
    )

  it('tells that nobody was reached by an id that is empty', async () => {
    stage.app.subscription({ phone: ann, subscribed: false })
    const result = await send('Hello')
    expect([isMessageSent(result), isMessageNotSent(result)]).toEqual([false, true])
    expect(result.errors).toEqual([OneSignalErrors.NO_SUBSCRIBERS])
    expect(stage.inboxOf(ann)).toEqual([])
  })

  it('hands on who was passed over, without a type', async () => {
    stage.app.subscription({ phone: ann, externalId: 'ann', subscribed: false })
    expect((await send('Hello', [ann, bob])).errors).toEqual({ invalid_phone_numbers: [ann] })
    stage.app.subscription({ phone: bob, externalId: 'bob' })
    const byAlias = await stage.api.createNotification(
      notificationOf({
        include_aliases: { external_id: ['ann', 'bob'] },
        target_channel: 'sms',
        ...hello,
      }),
    )
    expect(byAlias.errors).toEqual({ invalid_aliases: { external_id: ['ann'] } })
  })

  it('texts nobody who has answered STOP', async () => {
    stage.app.subscription({ phone: ann })
    await send('Hello')
    stage.world.phone(ann).reply('STOP')
    await send('Hello again')
    expect(stage.inboxOf(ann)).not.toContain('Hello again')
  })

  it('views a message with its counts; its times are seconds, a field that is not set is null', async () => {
    const { id = '' } = await send('Hello')
    expect(await stage.api.getNotification(appId, id)).toMatchObject({
      id,
      contents: { en: 'Hello' },
      successful: 1,
      remaining: 0,
      send_after: stage.world.clock.now() / 1000,
      headings: null,
      platform_delivery_stats: { sms: { successful: 1, provider_successful: 1 } },
    })
  })

  it('pages through messages by offset, the newest first', async () => {
    for (const text of ['one', 'two', 'three']) {
      await send(text)
      await stage.world.clock.advance('1m')
    }
    const page = await stage.api.getNotifications(appId, 2, 1, 1)
    expect(page).toMatchObject({ total_count: 3, offset: 1, limit: 2 })
    expect(page.notifications?.map(({ contents }) => contents?.en)).toEqual(['two', 'one'])
  })

  it('pages through messages by time, the oldest first, until a page is empty', async () => {
    for (const text of ['one', 'two', 'three']) {
      await send(text)
      await stage.world.clock.advance('1m')
    }
    const read: (string | undefined)[] = []
    let from = '2026-06-01T00:00:00Z'
    for (;;) {
      const page = await stage.api.getNotifications(appId, 2, undefined, undefined, from)
      if (page.notifications?.length === 0) break
      read.push(...(page.notifications ?? []).map(({ contents }) => contents?.en))
      from = page.next_time_offset ?? ''
    }
    expect(read).toEqual(['one', 'two', 'three'])
  })

  it('estimates how many a message would reach, and sends nothing', async () => {
    stage.app.subscription({ phone: ann, tags: { tier: 'gold' } })
    stage.app.subscription({ phone: bob })
    stage.app.segment('Gold', [{ field: 'tag', key: 'tier', relation: '=', value: 'gold' }])
    const audience = { app_id: appId, included_segments: ['Gold'], target_channel: 'sms' as const }
    expect(await stage.api.estimateNotificationRecipients(audience)).toMatchObject({
      count: 1,
      uncapped_count: null,
      cap_applied: false,
    })
    expect(stage.inboxOf(ann)).toEqual([])
  })
})
