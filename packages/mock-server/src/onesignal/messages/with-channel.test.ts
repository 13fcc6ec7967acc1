import { describe, expect, it } from 'vitest'
import { ALICE, send } from '../../testing/calls.ts'
import { worldOf } from '../../testing/onesignal.ts'
import { texts } from '../errors.ts'

const MAIL = 'alice@example.com'
const contents = { en: 'Hello' }
const written = { email_subject: 'Hello', email_body: '<p>Hello</p>' }
const toSegment = { included_segments: ['Subscribed Users'] }
const toFilters = { filters: [{ field: 'tag', key: 'plan', relation: 'exists' }] }

function worldWithAlice() {
  const world = worldOf()
  world.onesignal.app().user({
    externalId: 'alice',
    tags: { plan: 'gold' },
    subscriptions: [
      { type: 'SMS', token: ALICE },
      { type: 'Email', token: MAIL },
      { type: 'iOSPush', token: 'device' },
    ],
  })
  return world
}

/** Sends these fields and nothing else. */
async function sent(world: ReturnType<typeof worldOf>, fields: object) {
  const { status, json } = await send(world, {
    include_phone_numbers: undefined,
    contents: undefined,
    ...fields,
  })
  const { deliveries } = world.onesignal.app()
  return { status, errors: json['errors'], channels: deliveries.map(({ channel }) => channel) }
}

describe('a message that names no channel', () => {
  it.each<[fields: string, body: object, channel: string]>([
    ['headings', { contents, headings: contents, ...toSegment }, 'push'],
    ['data', { contents, data: { table: 5 }, ...toFilters }, 'push'],
    ['isIos', { contents, isIos: true, ...toFilters }, 'push'],
    ['what wakes the app', { content_available: true, ...toSegment }, 'push'],
    ['a subject and a body', { ...written, ...toSegment }, 'email'],
    ['a subject and a body, to filters', { ...written, ...toFilters }, 'email'],
    ['the sender of a text', { contents, sms_from: '+12025550100', ...toSegment }, 'sms'],
    ['isSms', { contents, isSms: true, ...toSegment }, 'sms'],
    ['isSMS', { contents, isSMS: true, ...toFilters }, 'sms'],
    [
      'isSms beside aliases',
      { contents, isSms: true, include_aliases: { external_id: ['alice'] } },
      'sms',
    ],
    ['isEmail', { ...written, isEmail: true, ...toSegment }, 'email'],
    ['contents to a segment', { contents, ...toSegment }, 'push'],
    ['contents to filters', { contents, ...toFilters }, 'sms'],
    ['a field that nobody knows', { ...written, sparkle: true, ...toSegment }, 'email'],
  ])('goes where its fields belong: %s', async (_, body, channel) => {
    const { status, channels } = await sent(worldWithAlice(), body)
    expect({ status, channels }).toEqual({ status: 200, channels: [channel] })
  })

  it.each(['SMS', 'Email', 'iOSPush'] as const)(
    'goes over the channel of the subscriptions that it names: %s',
    async (type) => {
      const world = worldWithAlice()
      const known = world.onesignal.app().subscriptions.find((one) => one.type === type)
      const content = type === 'Email' ? written : { contents }
      const { channels } = await sent(world, { include_subscription_ids: [known?.id], ...content })
      expect(channels).toEqual([{ SMS: 'sms', Email: 'email', iOSPush: 'push' }[type]])
    },
  )

  it('goes over the channel of its template', async () => {
    const world = worldWithAlice()
    const template_id = world.onesignal.app().template({ contents })
    expect((await sent(world, { template_id, ...toSegment })).channels).toEqual(['sms'])
  })

  it('is a text to ids of several channels, which leaves out the others', async () => {
    const world = worldWithAlice()
    const ids = world.onesignal.app().subscriptions.map(({ id }) => id)
    const { channels } = await sent(world, { contents, include_subscription_ids: ids })
    expect(channels).toEqual(['sms'])
  })

  it('is refused beside aliases', async () => {
    const aliases = { include_aliases: { external_id: ['alice'] } }
    const { status, errors } = await sent(worldWithAlice(), { contents, ...aliases })
    expect([status, errors]).toEqual([400, [expect.stringMatching(/^target_channel is missing/)]])
  })

  it.each([
    ['fields of two channels', { contents, headings: contents, sms_from: '+12025550100' }],
    ['a flag beside another channel', { contents, isSms: true, target_channel: 'push' }],
    ['two flags', { contents, isSms: true, isEmail: true }],
  ])('is refused with %s', async (_, body) => {
    const { status, errors, channels } = await sent(worldWithAlice(), { ...body, ...toFilters })
    expect([status, errors, channels]).toEqual([400, [texts.oneChannel], []])
  })
})
