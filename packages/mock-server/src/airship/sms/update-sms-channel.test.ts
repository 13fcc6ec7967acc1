import { describe, expect, it } from 'vitest'
import {
  airship,
  airshipHeaders,
  ALICE,
  AIRSHIP,
  BOB,
  lookUp,
  readJson,
  register,
  registerOptedIn,
} from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import type { MockServer } from '../../world/mock-server.ts'

const MSISDN = ALICE.slice(1)

async function update(world: MockServer, id: string, body: object = {}) {
  const response = await world.fetch(`${AIRSHIP}/api/channels/sms/${id}`, {
    method: 'PUT',
    headers: airshipHeaders,
    body: JSON.stringify({ msisdn: MSISDN, sender: '12345', ...body }),
  })
  return { status: response.status, json: await readJson(response) }
}

describe('updating a channel', () => {
  it('changes the place and the language, and leaves consent alone', async () => {
    const world = createMockServer()
    const { json } = await register(world, { timezone: 'America/Los_Angeles' })
    const place = { timezone: 'Europe/Paris', locale_country: 'FR', locale_language: 'fr' }
    const updated = await update(world, json['channel_id'], place)
    expect(updated).toEqual({ status: 200, json: { ok: true, operation_id: expect.any(String) } })
    expect((await lookUp(world)).json['channel']).toMatchObject({
      channel_id: json['channel_id'],
      opt_in: false,
      tag_groups: {
        timezone: ['Europe/Paris'],
        ua_locale_country: ['FR'],
        ua_locale_language: ['fr'],
      },
    })
  })

  it('opts in with opted_in, and texts nobody', async () => {
    const world = createMockServer()
    const { json } = await registerOptedIn(world)
    world.phone(ALICE).reply('STOP', { to: '12345' })
    await update(world, json['channel_id'], { opted_in: '2026-02-03T04:05:06' })
    expect((await lookUp(world)).json['channel']).toMatchObject({
      opt_in: true,
      opt_in_date: '2026-02-03T04:05:06',
    })
    expect(world.phone(ALICE).inbox).toHaveLength(0)
    expect(world.airship.project().stream.events.at(-1)?.body).toMatchObject({
      event_type: 'registration',
      properties: { registration_type: 'update' },
    })
  })

  it.each([
    ['a number that is not its own', { msisdn: BOB.slice(1) }, 404, /No channel/],
    ['a sender that is not set up', { sender: '99999' }, 400, /Unable to retrieve details/],
    ['no number', { msisdn: undefined }, 400, /^msisdn /],
    ['a time zone that does not exist', { timezone: 'Mars/Olympus' }, 400, /^timezone /],
    ['a country that does not exist', { locale_country: 'XX' }, 400, /^locale_country /],
  ])('is refused with %s, in errors', async (_name, body, status, errors) => {
    const world = createMockServer()
    const { json } = await registerOptedIn(world)
    const answer = await update(world, json['channel_id'], body)
    expect(answer.status).toBe(status)
    expect(answer.json).toMatchObject({ ok: false, errors: expect.stringMatching(errors) })
    expect(answer.json).not.toHaveProperty('error')
  })

  it('is 404 with the id of another channel', async () => {
    const world = createMockServer()
    await registerOptedIn(world)
    const { json } = await registerOptedIn(world, BOB)
    expect((await update(world, json['channel_id'])).status).toBe(404)
  })

  it('is 400 with a key that it does not know', async () => {
    const world = createMockServer()
    const { json } = await registerOptedIn(world)
    const answer = await update(world, json['channel_id'], { opted_out: '2026-01-02T03:04:05' })
    expect(answer.status).toBe(400)
    expect(answer.json).toMatchObject({ error_code: 40000, details: { path: 'opted_out' } })
  })
})

const uninstall = (world: MockServer, body: object = {}) =>
  airship(world, '/api/channels/sms/uninstall', { msisdn: MSISDN, sender: '12345', ...body })

describe('uninstalling a channel', () => {
  it('is 202 and leaves nothing behind', async () => {
    const world = createMockServer()
    const project = world.airship.project()
    const before = project.channel({
      phone: ALICE,
      tags: { plan: ['gold'] },
      attributes: { name: 'Alice' },
      namedUser: 'alice',
      consent: 'opted-out',
    })
    expect((await uninstall(world)).status).toBe(202)
    expect((await lookUp(world)).status).toBe(404)
    expect(project.channels).toHaveLength(0)
    const { json, status } = await registerOptedIn(world)
    expect(status).toBe(201)
    expect(json['channel_id']).not.toBe(before.channelId)
    expect((await lookUp(world)).json['channel']).toMatchObject({
      opt_in: true,
      named_user_id: null,
      tags: [],
      attributes: {},
    })
    expect((await lookUp(world)).json['channel']).not.toHaveProperty('opt_out_date')
  })

  it('is told in the compliance stream', async () => {
    const world = createMockServer()
    const { json } = await registerOptedIn(world)
    await uninstall(world)
    expect(world.airship.project().stream.events.at(-1)).toMatchObject({
      type: 'COMPLIANCE',
      device: { channel: json['channel_id'] },
      body: { event_type: 'uninstall' },
    })
  })

  it('does nothing for an unknown pair, and says so in the log', async () => {
    const world = createMockServer()
    expect((await uninstall(world)).status).toBe(202)
    expect(world.requests.at(-1)?.notes).toHaveLength(1)
  })

  it('is 400 with details for an unknown sender', async () => {
    const { status, json } = await uninstall(createMockServer(), { sender: '99999' })
    expect(status).toBe(400)
    expect(json).toMatchObject({
      error_code: 40000,
      details: { error: expect.stringMatching(/99999/) },
    })
  })
})
