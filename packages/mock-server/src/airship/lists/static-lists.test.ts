import { describe, expect, it } from 'vitest'
import { airshipWorld, callAirship } from '../../testing/airship.ts'
import { ALICE, BOB } from '../../testing/calls.ts'
import { gzip } from '../../world/gzip.ts'
import type { AirshipProjectOptions } from '../project-options.ts'

const CHANNEL = '5c1b7a52-0d9f-4f0e-9a4e-3f6d2f1c8b11'

function town(options: Partial<AirshipProjectOptions> = {}) {
  const world = airshipWorld(options)
  const project = world.airship.project()
  const alice = project.channel({ phone: ALICE })
  const create = (body: object = { name: 'vip' }) => callAirship(world, 'POST', '/api/lists', body)
  const get = (name = 'vip') => callAirship(world, 'GET', `/api/lists/${name}`)
  const upload = (csv: string | Uint8Array<ArrayBuffer>, headers = {}, name = 'vip') =>
    callAirship(world, 'PUT', `/api/lists/${name}/csv`, csv, headers)
  return { world, project, alice, create, get, upload }
}

describe('making a static list', () => {
  it('is 201 with its address', async () => {
    const { create, get } = town()
    const about = { name: 'vip', description: 'Guests', extra: { source: 'crm' } }
    const { status, json, response } = await create(about)
    expect(status).toBe(201)
    expect(json).toMatchObject({ ok: true, operation_id: expect.any(String) })
    expect(response.headers.get('location')).toBe('https://go.urbanairship.com/api/lists/vip')
    expect((await get()).json).toMatchObject({
      ok: true,
      ...about,
      created: '2026-06-01T12:00:00',
      last_updated: '2026-06-01T12:00:00',
      channel_count: 0,
      status: 'ready',
    })
  })

  it('takes a zipped body', async () => {
    const { world, project } = town()
    const zipped = await gzip('{"name":"vip"}')
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
    expect((await callAirship(world, 'POST', '/api/lists', zipped, headers)).status).toBe(201)
    expect(project.staticLists).toMatchObject([{ name: 'vip' }])
    expect(world.requests.at(-1)?.body).toBe(`${zipped.length} bytes, gzip`)
  })

  it('is 409 for a name that is taken, or was', async () => {
    const { world, create } = town()
    await create()
    const taken = await create()
    expect(taken.status).toBe(409)
    expect(taken.json.error_code).toBe(40907)
    await callAirship(world, 'DELETE', '/api/lists/vip')
    expect((await create()).status).toBe(409)
    expect(world.requests.at(-1)?.notes).toHaveLength(1)
  })

  it('is 409 for the hundred and first', async () => {
    const { project, create } = town()
    for (let index = 0; index < 100; index += 1) project.staticList({ name: `list-${index}` })
    const { status, json } = await create()
    expect(status).toBe(409)
    expect(json.error_code).toBe(40906)
  })

  it('is 403 for a name of the service', async () => {
    const { status, json } = await town().create({ name: 'ua_mine' })
    expect(status).toBe(403)
    expect(json).toMatchObject({ ok: false, error: expect.any(String) })
  })

  it.each([
    ['a name with a blank', { name: 'v i p' }],
    ['a name that is too long', { name: 'x'.repeat(65) }],
    ['no name', {}],
    ['a description that is too long', { name: 'vip', description: 'x'.repeat(1001) }],
    ['a key that is not known', { name: 'vip', extras: {} }],
  ])('is 400 with %s', async (_title, body) => {
    expect((await town().create(body)).status).toBe(400)
  })
})

describe('a static list', () => {
  it('is listed with the others', async () => {
    const { world, project } = town()
    project.staticList({ name: 'vip', phones: [ALICE] })
    project.staticList({ name: 'broken', status: 'failure' })
    const { status, json } = await callAirship(world, 'GET', '/api/lists')
    expect(status).toBe(200)
    expect(json.lists).toMatchObject([
      { name: 'vip', channel_count: 1, status: 'ready' },
      { name: 'broken', channel_count: 0, status: 'failure' },
    ])
  })

  it('changes what is said of it', async () => {
    const { world, project, get } = town()
    project.staticList({ name: 'vip', description: 'Old', extra: { a: 'b' } })
    const body = { name: 'vip', description: 'New' }
    expect((await callAirship(world, 'PUT', '/api/lists/vip', body)).status).toBe(200)
    expect((await get()).json).toMatchObject({ description: 'New', extra: { a: 'b' } })
  })

  it('keeps its name', async () => {
    const { world, project } = town()
    project.staticList({ name: 'vip' })
    const { status, json } = await callAirship(world, 'PUT', '/api/lists/vip', { name: 'top' })
    expect(status).toBe(400)
    expect(json.error_code).toBe(40001)
  })

  it('is deleted', async () => {
    const { world, project, get } = town()
    project.staticList({ name: 'vip' })
    expect((await callAirship(world, 'DELETE', '/api/lists/vip')).status).toBe(204)
    expect((await get()).status).toBe(404)
  })

  it('is gone after 90 days in which nobody used it', async () => {
    const { world, create, get } = town()
    await create()
    await world.clock.advance('90d')
    expect((await get()).status).toBe(200)
    await world.clock.advance('1s')
    expect((await get()).status).toBe(404)
    expect((await create()).status).toBe(409)
  })

  it.each([
    ['GET', '/api/lists/nothing', undefined],
    ['PUT', '/api/lists/nothing', { name: 'nothing' }],
    ['DELETE', '/api/lists/nothing', undefined],
    ['GET', '/api/lists/no%20thing', undefined],
    ['GET', '/api/lists/ua_mine', undefined],
    ['DELETE', '/api/lists/no%20thing', undefined],
    ['GET', '/api/lists/no%20thing/csv', undefined],
    ['PUT', '/api/lists/nothing/csv', `sms_channel,${CHANNEL}\n`],
    ['GET', '/api/lists/nothing/csv', undefined],
  ])('that is not there is 404: %s %s', async (method, path, body) => {
    const { status, json } = await callAirship(town().world, method, path, body)
    expect(status).toBe(404)
    expect(json).toMatchObject({ ok: false, error_code: 40401 })
  })
})

describe('uploading the members of a static list', () => {
  it('is processed on the clock of the world, and counts channels', async () => {
    const { world, project, alice, create, get, upload } = town({ listProcessingMs: 60_000 })
    project.namedUser({ id: 'bob, the second', phones: [] })
    project.channel({ phone: BOB, namedUser: 'bob, the second' })
    await create()
    const rows = [
      'identifier_type,identifier',
      `sms_channel,${alice.channelId.toUpperCase()}`,
      'named_user,"bob, the second"',
      `sms_channel,${CHANNEL}`,
    ]
    const { status, json } = await upload(rows.join('\r\n'))
    expect(status).toBe(202)
    expect(json.ok).toBe(true)
    expect((await get()).json).toMatchObject({ status: 'processing', channel_count: 0 })
    await world.clock.advance('1m')
    expect((await get()).json).toMatchObject({
      status: 'ready',
      channel_count: 2,
      last_updated: '2026-06-01T12:01:00',
    })
  })

  it('takes a gzip file', async () => {
    const { world, alice, create, get, upload } = town()
    await create()
    const zipped = await gzip(`sms_channel,${alice.channelId}\n`)
    expect((await upload(zipped, { 'content-encoding': 'gzip' })).status).toBe(202)
    await world.clock.advance(0)
    expect((await get()).json.channel_count).toBe(1)
  })

  it('replaces what was there, and the last file wins', async () => {
    const { world, project, alice, create, upload } = town({ listProcessingMs: 1000 })
    await create()
    await upload(`sms_channel,${alice.channelId}`)
    await upload(`sms_channel,${CHANNEL}`)
    await world.clock.advance('1s')
    expect(project.staticLists[0]?.members).toEqual([{ type: 'sms_channel', id: CHANNEL }])
  })

  it('comes to nothing when the list is deleted meanwhile', async () => {
    const { world, project, create, upload } = town()
    await create()
    await upload(`sms_channel,${CHANNEL}`)
    await callAirship(world, 'DELETE', '/api/lists/vip')
    await world.clock.advance(0)
    expect(project.staticLists).toEqual([])
  })

  it.each([
    ['a row of three', `sms_channel,${CHANNEL},more`, 40003],
    ['a row of one', `sms_channel,${CHANNEL}\nsms_channel`, 40003],
    ['a type that is not known', `sms_channel,${CHANNEL}\nfax_channel,${CHANNEL}`, 40004],
    ['an id that is no UUID', 'sms_channel,alice', 40005],
    ['a quote that stays open', 'named_user,"ada', 40000],
  ])('is 400 with %s', async (_title, csv, code) => {
    const { create, upload, get } = town()
    await create()
    const { status, json } = await upload(csv)
    expect(status).toBe(400)
    expect(json).toMatchObject({
      ok: false,
      error_code: code,
      details: { error: expect.any(String) },
    })
    expect((await get()).json.status).toBe('ready')
  })

  it('is 400 for a file that says it is gzip and is not', async () => {
    const { create, upload } = town()
    await create()
    const headers = { 'content-encoding': 'gzip' }
    expect((await upload(`sms_channel,${CHANNEL}`, headers)).status).toBe(400)
  })

  it('is 403 for a list of the service', async () => {
    const { world, upload } = town()
    expect((await upload(`sms_channel,${CHANNEL}`, {}, 'ua_mine')).status).toBe(403)
    expect((await callAirship(world, 'DELETE', '/api/lists/ua_mine')).status).toBe(403)
  })
})

describe('downloading a static list', () => {
  const csv = { accept: 'application/vnd.urbanairship+csv; version=3' }

  it('has rows of iOS, Android and Amazon channels, and none of SMS', async () => {
    const { world, create, upload } = town()
    await create()
    await upload([`sms_channel,${CHANNEL}`, `ios_channel,${CHANNEL}`, 'named_user,ada'].join('\n'))
    await world.clock.advance(0)
    const { status, text, response } = await callAirship(
      world,
      'GET',
      '/api/lists/vip/csv',
      undefined,
      csv,
    )
    expect(status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/csv')
    expect(text).toBe(`ios_channel,${CHANNEL}\n`)
    expect(world.requests.at(-1)?.notes).toHaveLength(1)
  })

  it('is 404 before a file was processed', async () => {
    const { world, create, upload } = town()
    await create()
    await upload(`sms_channel,${CHANNEL}`)
    expect((await callAirship(world, 'GET', '/api/lists/vip/csv', undefined, csv)).status).toBe(404)
  })
})
