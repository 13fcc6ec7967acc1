import { defaultOneSignalApp } from '@textwire/mock-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dialects } from './support/dialects.ts'
import { failureOf } from './support/failure-of.ts'
import { notificationOf } from './support/notification-of.ts'
import { openSdkStage, type SdkStage } from './support/open-sdk-stage.ts'

const { appId } = defaultOneSignalApp
const ann = '+15035550123'
const bob = '+15035550124'
const noPush = [{ field: 'tag', key: 'subscribed_to_push', relation: '=' as const, value: 'false' }]

describe.each(dialects)('the official SDK manages segments, dialect %s', (dialect) => {
  let stage: SdkStage
  beforeEach(async () => {
    stage = await openSdkStage({ dialect })
    stage.app.subscription({ phone: ann, tags: { subscribed_to_push: 'false' } })
    stage.app.subscription({ phone: bob, tags: { subscribed_to_push: 'true' } })
  })
  afterEach(() => stage.close())

  const create = async (name = 'Without push') =>
    (await stage.api.createSegment(appId, { name, filters: noPush })).id ?? ''
  const text = (segment: string) =>
    stage.api.createNotification(
      notificationOf({
        included_segments: [segment],
        target_channel: 'sms',
        contents: { en: 'Hello' },
      }),
    )

  it('creates one and texts it', async () => {
    await create()
    await text('Without push')
    expect([ann, bob].map(stage.inboxOf)).toEqual([['Hello'], []])
  })

  it('lists them, a page at a time', async () => {
    const id = await create()
    const page = await stage.api.getSegments(appId, 4, 10)
    expect(page).toMatchObject({ total_count: 5, offset: 4, limit: 10 })
    expect(page.segments).toMatchObject([{ id, name: 'Without push', read_only: false }])
  })

  it('views one with its filters, whose time is in seconds here and a text in the list', async () => {
    const id = await create()
    expect(await stage.api.getSegment(appId, id)).toEqual({ subscriber_count: 1 })
    const { payload } = await stage.api.getSegment(appId, id, true)
    expect(payload).toMatchObject({
      id,
      description: null,
      created_at: stage.world.clock.now() / 1000,
      source: 'custom',
      filters: noPush,
    })
  })

  it('changes the name, the description and the filters', async () => {
    const id = await create()
    await stage.api.updateSegment(appId, id, {
      name: 'With push',
      description: 'Nobody to text',
      filters: [{ field: 'tag', key: 'subscribed_to_push', relation: '=', value: 'true' }],
    })
    await text('With push')
    expect([ann, bob].map(stage.inboxOf)).toEqual([[], ['Hello']])
    const { payload } = await stage.api.getSegment(appId, id, true)
    expect(payload).toMatchObject({ name: 'With push', description: 'Nobody to text' })
  })

  it('deletes one; the second time it is refused without a word', async () => {
    const id = await create()
    expect(await stage.api.deleteSegment(appId, id)).toEqual({ success: true })
    expect(stage.app.segments.map(({ name }) => name)).not.toContain('Without push')
    const error = await failureOf(stage.api.deleteSegment(appId, id))
    expect(error).toMatchObject({ code: 404, errorMessages: [], body: { success: false } })
  })

  it('is refused a name that is taken', async () => {
    await create()
    const error = await failureOf(create())
    expect(error).toMatchObject({
      code: dialect === 'sdk' ? 409 : 400,
      errorMessages: ['Segment name is already taken.'],
    })
  })
})
