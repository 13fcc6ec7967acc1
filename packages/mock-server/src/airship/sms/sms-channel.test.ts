import {
  lookupSmsChannelResponseSchema,
  registerSmsChannelResponseSchema,
} from '@textwire/airship/contract'
import { describe, expect, it } from 'vitest'
import { airship, ALICE, lookUp, register, registerOptedIn } from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import { defaultAirshipProject } from '../../world/defaults.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const START = Date.UTC(2026, 5, 1, 12, 0, 0)
const frozen = () => createMockServer({ clock: { start: START, frozen: true } })
const MSISDN = ALICE.slice(1)

describe('registering with opted_in', () => {
  it('makes a channel, and finds it again', async () => {
    const world = frozen()
    const first = await registerOptedIn(world)
    expect(first.status).toBe(201)
    expect(first.json).toEqual({
      ok: true,
      operation_id: expect.stringMatching(UUID),
      channel_id: expect.stringMatching(UUID),
    })
    expect(registerSmsChannelResponseSchema.safeParse(first.json).success).toBe(true)
    expect(first.response.headers.get('location')).toBe(
      `https://go.urbanairship.com/api/channels/${first.json['channel_id']}`,
    )
    const second = await registerOptedIn(world)
    expect(second.status).toBe(200)
    expect(second.json['channel_id']).toBe(first.json['channel_id'])
    expect(world.phone(ALICE).inbox).toHaveLength(0)
  })

  it('keeps tags, attributes, locale and time zone', async () => {
    const world = frozen()
    const { json } = await register(world, {
      opted_in: '2026-01-02 03:04:05Z',
      locale_country: 'US',
      locale_language: 'en',
      timezone: 'America/Los_Angeles',
      tag_operations: { add: { device: ['vip'], plan: ['gold', 'new'] } },
      attributes: { name: 'Alice' },
    })
    expect(json).toMatchObject({ tags: { ok: true }, attributes: { ok: true } })
    await register(world, {
      opted_in: '2026-01-02T03:04:05',
      tag_operations: { remove: { plan: ['new'] }, add: { device: ['old'] } },
    })
    const { channel } = (await lookUp(world)).json
    expect(channel).toMatchObject({
      tags: ['vip', 'old'],
      tag_groups: {
        plan: ['gold'],
        timezone: ['America/Los_Angeles'],
        ua_locale_country: ['US'],
        ua_locale_language: ['en'],
        ua_channel_type: ['sms'],
        ua_sender_id: ['12345'],
        ua_opt_in: ['true'],
      },
      attributes: { name: 'Alice' },
    })
  })
})

describe('registering without opted_in', () => {
  it('asks the person, each time, and waits for the answer', async () => {
    const world = frozen()
    const { status, json } = await register(world)
    expect(status).toBe(202)
    expect(json).toEqual({
      ok: true,
      operation_id: expect.stringMatching(UUID),
      channel_id: expect.stringMatching(UUID),
      push_id: expect.stringMatching(UUID),
      status: 'pending',
    })
    await register(world)
    expect(world.phone(ALICE).inbox).toMatchObject([
      { kind: 'opt-in-prompt', from: '12345', messageId: json['push_id'] },
      { kind: 'opt-in-prompt' },
    ])
    expect((await lookUp(world)).json['channel'].opt_in).toBe(false)

    await world.clock.advance('90s')
    expect(world.phone(ALICE).reply('y').effect).toBe('opted-in')
    expect((await lookUp(world)).json['channel']).toMatchObject({
      opt_in: true,
      opt_in_date: '2026-06-01T12:01:30',
    })
  })

  it('asks someone who has opted in as well, and takes nothing away', async () => {
    const world = frozen()
    await registerOptedIn(world)
    expect((await register(world)).status).toBe(200)
    expect(world.phone(ALICE).inbox).toHaveLength(1)
    expect((await lookUp(world)).json['channel'].opt_in).toBe(true)
  })
})

describe('registering someone who has opted out', () => {
  it('asks again where consent is not given with it', async () => {
    const world = frozen()
    await registerOptedIn(world)
    await optOut(world)
    expect((await register(world)).json).toMatchObject({ status: 'pending' })
    expect(world.phone(ALICE).inbox).toMatchObject([{ kind: 'opt-in-prompt' }])
    expect((await lookUp(world)).json['channel'].opt_in).toBe(false)
    world.phone(ALICE).reply('YES')
    expect((await lookUp(world)).json['channel'].opt_in).toBe(true)
  })
})

describe('tags of a registration', () => {
  it('are not ok where a group is not active', async () => {
    const { appKey, masterSecret } = defaultAirshipProject
    const project = { appKey, masterSecret, senders: ['12345'], tagGroups: ['plan'] }
    const world = createMockServer({ airship: { projects: [project] } })
    const withTags = (groups: object) =>
      register(world, { opted_in: '2026-01-02T03:04:05', tag_operations: { add: groups } })
    expect((await withTags({ plan: ['gold'] })).json).toMatchObject({ tags: { ok: true } })
    expect((await withTags({ shoes: ['red'] })).json).toMatchObject({ tags: { ok: false } })
  })
})

describe('refused registrations', () => {
  it('name an unknown sender as the service does', async () => {
    const world = frozen()
    const { status, json } = await register(world, { sender: '99999' })
    expect(status).toBe(400)
    expect(json).toEqual({
      ok: false,
      operation_id: expect.stringMatching(UUID),
      errors: 'Unable to retrieve details for sender 99999 with app_key mock-airship-app-key-0',
    })
  })

  it.each([
    ['a number with a plus', { msisdn: ALICE }, /^msisdn /],
    ['a number with a leading zero', { msisdn: '05035556789' }, /^msisdn /],
    ['a number too short to exist', { msisdn: '123' }, /^msisdn /],
    ['no sender', { sender: undefined }, /^sender is missing/],
    ['a date with an offset', { opted_in: '2026-01-02T03:04:05+01:00' }, /^opted_in /],
    ['a time zone that does not exist', { timezone: 'Mars/Olympus' }, /^timezone /],
    ['a time zone by its distance', { timezone: '+01:00' }, /^timezone /],
    ['a country that does not exist', { locale_country: 'XX' }, /^locale_country /],
    ['a language that does not exist', { locale_language: 'qq' }, /^locale_language /],
  ])('tell %s in a text', async (_name, body, words) => {
    const { status, json } = await register(frozen(), body)
    expect(status).toBe(400)
    expect(json).toMatchObject({ ok: false, errors: expect.stringMatching(words) })
  })

  it.each([
    ['15035556789', 'US', undefined],
    ['16135550100', 'US', 'msisdn 16135550100 is outside the region of sender 12345'],
    ['16135550100', 'CA', undefined],
    ['80012345678', 'US', 'msisdn 80012345678 is outside the region of sender 12345'],
  ])('hold %s against a sender for %s: %s', async (msisdn, country, errors) => {
    const { appKey, masterSecret } = defaultAirshipProject
    const senders = [{ sender: '12345', countries: [country] }]
    const world = createMockServer({ airship: { projects: [{ appKey, masterSecret, senders }] } })
    const { status, json } = await register(world, { msisdn, opted_in: '2026-01-02T03:04:05' })
    expect(status).toBe(errors === undefined ? 201 : 400)
    expect(json['errors']).toBe(errors)
  })

  it('tell an unknown key with its place', async () => {
    const text = '{\n  "msisdn": "15035556789",\n  "sender": "12345", "optedIn": null\n}'
    const { status, json } = await airship(frozen(), '/api/channels/sms', text)
    expect(status).toBe(400)
    expect(json).toMatchObject({
      ok: false,
      error: 'Could not parse request body.',
      error_code: 40000,
      details: {
        error: "The key 'optedIn' is not allowed in this context",
        path: 'optedIn',
        location: { line: 3, column: 22 },
      },
    })
  })

  it.each([
    ['{"msisdn": }', { line: 1, column: 12 }],
    ['{"msisdn": "1",\n  x', { line: 2, column: 3 }],
    ['{"msisdn": "1"', { line: 1, column: 15 }],
    ['', { line: 1, column: 1 }],
  ])('tell where %j stops being JSON', async (text, location) => {
    const { status, json } = await airship(frozen(), '/api/channels/sms', text)
    expect(status).toBe(400)
    expect(json).toMatchObject({ error_code: 40000, details: { location } })
  })
})

describe('looking a channel up', () => {
  it('shows it as the service does, in UTC without a zone', async () => {
    const world = frozen()
    const { json } = await registerOptedIn(world)
    const found = await lookUp(world)
    expect(found.status).toBe(200)
    expect(found.response.headers.get('content-type')).toBe(
      'application/vnd.urbanairship+json; version=3',
    )
    expect(found.response.headers.get('data-attribute')).toBe('channel')
    expect(lookupSmsChannelResponseSchema.safeParse(found.json).success).toBe(true)
    expect(found.json['channel']).toEqual({
      channel_id: json['channel_id'],
      device_type: 'sms',
      installed: true,
      push_address: null,
      named_user_id: null,
      alias: null,
      tags: [],
      tag_groups: { ua_channel_type: ['sms'], ua_sender_id: ['12345'], ua_opt_in: ['true'] },
      attributes: {},
      device_attributes: { ua_country_code: '1', ua_ndc: '503' },
      subscription_lists: [],
      created: '2026-06-01T12:00:00',
      opt_in: true,
      opt_in_date: '2026-01-02T03:04:05',
      msisdn: MSISDN,
      last_registration: '2026-06-01T12:00:00',
    })
  })

  it('is 404 for a pair that is not registered', async () => {
    const { status, json } = await lookUp(frozen())
    expect(status).toBe(404)
    expect(json).toMatchObject({ ok: false, error: expect.any(String), error_code: 40401 })
  })

  it('takes a short code with its country', async () => {
    const world = frozen()
    await registerOptedIn(world)
    expect((await airship(world, `/api/channels/sms/${MSISDN}/US%3A12345`)).status).toBe(200)
  })
})

const optOut = (world: ReturnType<typeof frozen>, body: object = {}) =>
  airship(world, '/api/channels/sms/opt-out', { msisdn: MSISDN, sender: '12345', ...body })

describe('opting out', () => {
  it('is 202 and shows in the lookup', async () => {
    const world = frozen()
    await registerOptedIn(world)
    await world.clock.advance('1h')
    const { status, json } = await optOut(world)
    expect(status).toBe(202)
    expect(json).toMatchObject({ ok: true })
    expect((await lookUp(world)).json['channel']).toMatchObject({
      opt_in: false,
      opt_in_date: '2026-01-02T03:04:05',
      opt_out_date: '2026-06-01T13:00:00',
    })
  })

  it('keeps the date of the first time', async () => {
    const world = frozen()
    await registerOptedIn(world)
    await optOut(world)
    await world.clock.advance('1h')
    await optOut(world)
    expect((await lookUp(world)).json['channel'].opt_out_date).toBe('2026-06-01T12:00:00')
  })

  it('is undone by registering with opted_in', async () => {
    const world = frozen()
    await registerOptedIn(world)
    await optOut(world)
    await registerOptedIn(world)
    const { channel } = (await lookUp(world)).json
    expect(channel.opt_in).toBe(true)
    expect(channel).not.toHaveProperty('opt_out_date')
  })

  it('does nothing for an unknown pair, and says so in the log', async () => {
    const world = frozen()
    expect((await optOut(world)).status).toBe(202)
    expect(world.airship.project().channels).toHaveLength(0)
    expect(world.requests.at(-1)?.notes).toHaveLength(1)
  })

  it.each([
    ['a missing sender', { sender: undefined }],
    ['an unknown sender', { sender: '99999' }],
  ])('is 400 with details for %s', async (_name, body) => {
    const { status, json } = await optOut(frozen(), body)
    expect(status).toBe(400)
    expect(json).toMatchObject({
      ok: false,
      error: expect.any(String),
      error_code: 40000,
      details: { error: expect.stringMatching(/sender/i) },
    })
  })
})
