import { defaultOneSignalApp, defaultOneSignalOrganization } from '@textwire/mock-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failureOf } from './support/failure-of.ts'
import { notificationOf } from './support/notification-of.ts'
import { openSdkStage, type SdkStage } from './support/open-sdk-stage.ts'

const { appId } = defaultOneSignalApp
const { organizationId } = defaultOneSignalOrganization
const phone = '+15035550123'

/** What its types do not have is gone on the way, in either direction, without a word. */
describe('the model of the official SDK', () => {
  let stage: SdkStage
  beforeEach(async () => {
    stage = await openSdkStage({ warnings: 'object' })
  })
  afterEach(() => stage.close())

  it.each<[what: string, call: (api: SdkStage['api']) => Promise<unknown>, lost: string]>([
    [
      'a language outside its list, such as the cn of an old guide',
      (api) =>
        api.createNotification(
          notificationOf({
            include_phone_numbers: [phone],
            contents: Object.assign({ en: 'Hello' }, { cn: 'lost' }),
          }),
        ),
      'lost',
    ],
    [
      'the description of a new segment',
      (api) =>
        api.createSegment(
          appId,
          Object.assign(
            { name: 'All', filters: [{ field: 'country', relation: 'exists' as const }] },
            { description: 'lost' },
          ),
        ),
      'lost',
    ],
    [
      'the name that makes somebody a test user',
      (api) =>
        api.createUser(appId, {
          properties: Object.assign({ ip: '' }, { test_user_name: 'lost' }),
        }),
      'lost',
    ],
    [
      'the key that lets an event be repeated',
      (api) =>
        api.createCustomEvents(appId, {
          events: [
            Object.assign({ name: 'ordered', external_id: 'ann' }, { idempotency_key: 'lost' }),
          ],
        }),
      'lost',
    ],
    [
      'the Firebase account of a new app',
      (api) =>
        api.createApp(
          Object.assign(
            { name: 'Shop', organization_id: organizationId },
            { fcm_v1_service_account_json: 'lost' },
          ),
        ),
      'lost',
    ],
    [
      'the wish to export the unsubscribed too',
      (api) =>
        api.exportSubscriptions(
          appId,
          Object.assign({ segment_name: 'Subscribed Users' }, { include_unsubscribed: true }),
        ),
      'include_unsubscribed',
    ],
  ])('loses %s', async (_, call, lost) => {
    await call(stage.api).catch(() => undefined)
    expect(stage.world.requests).toHaveLength(1)
    expect(JSON.stringify(stage.lastRequest().body)).not.toContain(lost)
  })

  it('loses the channel that the page of its own package sets for a text to a segment', async () => {
    const message = notificationOf({
      included_segments: ['Subscribed Users'],
      contents: { en: 'Hello' },
      sms_from: '+12025550100',
    })
    await stage.api
      .createNotification(Object.assign(message, { channel_for_external_user_ids: 'sms' }))
      .catch(() => undefined)
    expect(stage.lastRequest().body).not.toHaveProperty('channel_for_external_user_ids')
    expect(stage.lastRequest().body).not.toHaveProperty('target_channel')
  })

  it('loses the warnings of an answer', async () => {
    stage.app.subscription({ phone, externalId: 'ann', subscribed: false })
    const body = {
      app_id: appId,
      include_aliases: { external_id: ['ann'] },
      target_channel: 'sms' as const,
      contents: { en: 'Hello' },
    }
    expect(await (await stage.post('/notifications', body)).json()).toHaveProperty('warnings')
    const result = await stage.api.createNotification(notificationOf(body))
    expect(result).not.toHaveProperty('warnings')
  })

  it('does not know of the texts that a silenced sender kept back, although it hands them on', async () => {
    const message = { include_phone_numbers: [phone], contents: { en: 'Hello' } }
    await stage.api.createNotification(notificationOf(message))
    stage.world.phone(phone).reply('STOP')
    const { id = '' } = await stage.api.createNotification(notificationOf(message))
    const { platform_delivery_stats: stats } = await stage.api.getNotification(appId, id)
    // @ts-expect-error The type has no such field.
    expect(stats?.sms?.suppressed).toBe(1)
  })

  it('loses how many templates there are to page through', async () => {
    stage.app.template({ contents: { en: 'Hi' } })
    expect(await stage.api.viewTemplates(appId)).not.toHaveProperty('total_count')
  })

  it('sends what an event tells as payload, where the published reference has properties', async () => {
    stage.app.user({ externalId: 'ann' })
    await stage.api.createCustomEvents(appId, {
      events: [{ name: 'ordered', external_id: 'ann', payload: { dish: 'soup' } }],
    })
    expect(stage.lastRequest().body).toMatchObject({ events: [{ payload: { dish: 'soup' } }] })
  })

  it('has numbers where the published reference has texts: the place of a filter', async () => {
    const place = { field: 'location', radius: 1000, lat: 45.5, long: -122.6 }
    await stage.api.createSegment(appId, { name: 'Near', filters: [place] }).catch(() => undefined)
    expect(stage.lastRequest().body).toMatchObject({ filters: [place] })
  })

  it('has a text where the published reference has a number: the throttle', async () => {
    const push = notificationOf({
      included_segments: ['All'],
      target_channel: 'push',
      contents: { en: 'Hi' },
      throttle_rate_per_minute: '5',
    })
    await stage.api.createNotification(push).catch(() => undefined)
    expect(stage.lastRequest().body).toMatchObject({ throttle_rate_per_minute: '5' })
  })

  it('takes a new name of a template for optional, which is refused', async () => {
    const id = stage.app.template({ contents: { en: 'Hi' } })
    const error = await failureOf(
      stage.api.updateTemplate(id, appId, { contents: { en: 'Hello' } }),
    )
    expect(error.code).toBe(400)
  })

  it('lets a tag be a number, which is refused', async () => {
    await stage.api.createUser(appId, { identity: { external_id: 'ann' } })
    const error = await failureOf(
      stage.api.updateUser(appId, 'external_id', 'ann', { properties: { tags: { visits: 7 } } }),
    )
    expect(error.code).toBe(400)
  })

  it('lets two audiences stand in one message, which is refused', async () => {
    const error = await failureOf(
      stage.api.createNotification(
        notificationOf({
          include_phone_numbers: [phone],
          included_segments: ['All'],
          contents: { en: 'Hello' },
        }),
      ),
    )
    expect(error.code).toBe(400)
    expect(stage.inboxOf(phone)).toEqual([])
  })
})
