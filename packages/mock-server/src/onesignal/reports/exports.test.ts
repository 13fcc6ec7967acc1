import { gunzipSync } from 'node:zlib'
import { responseSchemas } from '@textwire/onesignal/contract'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ALICE, BOB, readJson, send } from '../../testing/calls.ts'
import { request, worldOf } from '../../testing/onesignal.ts'
import { defaultOneSignalApp } from '../../world/defaults.ts'

const { appId, apiKey } = defaultOneSignalApp

type World = ReturnType<typeof worldOf>

const exportAll = (world: World, body: object = {}) =>
  request(world, 'POST', `/players/csv_export?app_id=${appId}`, body)
const exportActivity = (world: World, id: string) =>
  request(world, 'POST', `/notifications/${id}/export_events?app_id=${appId}`)
const history = (world: World, id: string, body: object) =>
  request(world, 'POST', `/notifications/${id}/history`, { app_id: appId, ...body })

/** The lines of a file, as tables of their cells by column. */
async function rowsOf(world: World, url: string): Promise<Record<string, string>[]> {
  const response = await world.fetch(url)
  expect(response.status).toBe(200)
  const csv = gunzipSync(Buffer.from(await response.arrayBuffer())).toString('utf8')
  const [header = [], ...rows] = csv
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)])
    .map((cells) => cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''))
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [header[index], cell])))
}

const MESSAGES = { NoSuchKey: 'The specified key does not exist.', AccessDenied: 'Access Denied' }
const xmlOf = (code: string) =>
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  `<Error><Code>${code}</Code><Message>${Reflect.get(MESSAGES, code)}</Message></Error>`

function worldWithPeople(options: Parameters<typeof worldOf>[0] = {}) {
  const world = worldOf(options)
  const app = world.onesignal.app()
  app.subscription({
    phone: ALICE,
    externalId: 'alice',
    tags: { motto: 'one, "two"' },
    country: 'US',
    lastSession: Date.UTC(2026, 4, 1),
  })
  app.subscription({ phone: BOB, subscribed: false, lastSession: Date.UTC(2026, 0, 1) })
  app.segment('Americans', [{ field: 'country', relation: '=', value: 'US' }])
  return world
}

describe('an export of subscriptions', () => {
  it('is a gzip file of CSV with the usual columns', async () => {
    const world = worldWithPeople()
    const { status, json } = await exportAll(world)
    expect(status).toBe(200)
    expect(responseSchemas.exportSubscriptions[200].safeParse(json).success).toBe(true)
    expect(json.csv_file_url).toMatch(
      new RegExp(`^https://api\\.onesignal\\.com/csv_exports/${appId}/users_.*\\.csv\\.gz$`),
    )
    const rows = await rowsOf(world, json.csv_file_url)
    expect(rows).toMatchObject([
      {
        id: world.onesignal.app().subscriptions[0]?.id,
        identifier: ALICE,
        device_type: '14',
        tags: '{"motto":"one, \\"two\\""}',
        last_active: '2026-05-01 00:00:00 UTC',
        invalid_identifier: 'f',
        external_user_id: 'alice',
        country: 'US',
        timezone_id: '',
      },
      { identifier: BOB, invalid_identifier: 't', external_user_id: '' },
    ])
  })

  it('has the extra columns that are asked for', async () => {
    const world = worldWithPeople()
    const { json } = await exportAll(world, { extra_fields: ['notification_types', 'ip'] })
    const [row = {}] = await rowsOf(world, json.csv_file_url)
    expect(row).toMatchObject({ notification_types: '1', ip: '' })
    expect(row).not.toHaveProperty('country')
  })

  it.each([
    ['since a time', { last_active_since: String(Date.UTC(2026, 2, 1) / 1000) }, [ALICE]],
    ['of a segment', { segment_name: 'Americans' }, [ALICE]],
    ['of everyone subscribed', { segment_name: 'Subscribed Users' }, [ALICE]],
    ['of an unknown segment', { segment_name: 'Martians' }, []],
    ['of All, unsubscribed too', { segment_name: 'All', include_unsubscribed: true }, [ALICE, BOB]],
  ])('%s lists %j', async (_name, body, numbers) => {
    const world = worldWithPeople()
    const { json } = await exportAll(world, body)
    const rows = await rowsOf(world, json.csv_file_url)
    expect(rows.map(({ identifier }) => identifier)).toEqual(numbers)
  })

  it.each([
    ['an unknown column', { extra_fields: ['shoe_size'] }, 400],
    ['a time that is no number', { last_active_since: 'yesterday' }, 400],
  ])('is refused with %s', async (_name, body, status) => {
    expect((await exportAll(worldOf(), body)).status).toBe(status)
  })
})

describe('the file of an export', () => {
  it.each([
    ['reference' as const, 404, 'NoSuchKey'],
    ['sdk' as const, 403, 'AccessDenied'],
  ])('is not there before its time, in the dialect %s', async (dialect, status, code) => {
    const world = worldWithPeople({ dialect, exportDelayMs: 60_000 })
    const url = (await exportAll(world)).json.csv_file_url
    await world.clock.advance('59s')
    const early = await world.fetch(url)
    expect(early.status).toBe(status)
    expect(await early.text()).toBe(xmlOf(code))
    expect(early.headers.get('content-type')).toBe('application/xml')
    await world.clock.advance('1s')
    expect(await rowsOf(world, url)).toHaveLength(2)
  })

  it('holds what was so when it was asked for', async () => {
    const world = worldWithPeople({ exportDelayMs: 60_000 })
    const url = (await exportAll(world)).json.csv_file_url
    world.onesignal.app().subscription({ phone: '+15035550111' })
    await world.clock.advance('1m')
    expect(await rowsOf(world, url)).toHaveLength(2)
  })

  it.each([
    ['reference' as const, 404, 'NoSuchKey'],
    ['sdk' as const, 403, 'AccessDenied'],
  ])('is gone after three days, in the dialect %s', async (dialect, status, code) => {
    const world = worldWithPeople({ dialect })
    const url = (await exportAll(world)).json.csv_file_url
    await world.clock.advance('2d23h59m')
    expect((await world.fetch(url)).status).toBe(200)
    await world.clock.advance('1m')
    const late = await world.fetch(url)
    expect(late.status).toBe(status)
    expect(await late.text()).toBe(xmlOf(code))
  })

  it.each([
    [403, 'AccessDenied'],
    [404, 'NoSuchKey'],
    [500, 'InternalError'],
    [503, 'SlowDown'],
  ])('is refused by a fault with %i as an object store does', async (status, code) => {
    const world = worldWithPeople()
    const url = (await exportAll(world)).json.csv_file_url
    world.fault({ operation: 'onesignal.downloadFile', status })
    const response = await world.fetch(url)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/xml',
    ])
    expect(await response.text()).toContain(`<Code>${code}</Code>`)
  })

  it('is like one that never was, for another app and another name', async () => {
    const world = worldWithPeople()
    const url: string = (await exportAll(world)).json.csv_file_url
    for (const other of [url.replace(appId, crypto.randomUUID()), `${url}.bak`]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, for a plain failure
      expect(await (await world.fetch(other)).text()).toBe(xmlOf('NoSuchKey'))
    }
  })

  it('can be cut short by a fault', async () => {
    const world = worldWithPeople()
    const url = (await exportAll(world)).json.csv_file_url
    world.fault({ operation: 'onesignal.downloadFile', kind: 'reset-mid-body' })
    const response = await world.fetch(url)
    await expect(response.arrayBuffer()).rejects.toThrow('terminated')
    expect(await rowsOf(world, url)).toHaveLength(2)
  })
})

describe('the file of an export over HTTP', () => {
  it('is on the host that was asked, whole or cut', async () => {
    const world = worldWithPeople()
    const listening = await world.listen()
    onTestFinished(listening.close)
    const asked = await fetch(`${listening.onesignal.baseUrl}/players/csv_export?app_id=${appId}`, {
      method: 'POST',
      headers: { authorization: `Key ${apiKey}`, 'content-type': 'application/json' },
      body: '{}',
    })
    const url = String((await readJson(asked))['csv_file_url'])
    expect(url.startsWith(`${listening.onesignal.baseUrl}/csv_exports/`)).toBe(true)
    const file = gunzipSync(Buffer.from(await (await fetch(url)).arrayBuffer()))
    expect(file.toString('utf8')).toContain(ALICE)
    world.fault({ operation: 'onesignal.downloadFile', kind: 'fin-mid-body' })
    const cut = fetch(url).then((response) => response.arrayBuffer())
    await expect(cut).rejects.toThrow('terminated')
  })
})

describe('the activity of an audience', () => {
  it('lists who got the message, who was kept from it, and who clicked', async () => {
    const world = worldOf()
    world.onesignal.app().subscription({ phone: ALICE, externalId: 'alice' })
    await send(world, { include_phone_numbers: [BOB] })
    world.phone(BOB).reply('STOP')
    const { json } = await send(world, {
      include_phone_numbers: [ALICE, BOB],
      contents: { en: "{{ 'https://example.com' | track_link }}" },
    })
    world.phone(ALICE).open(world.phone(ALICE).inbox.at(-1)?.text ?? '')
    const { status, json: answer } = await exportActivity(world, json['id'])
    expect(status).toBe(200)
    expect(answer.csv_file_url).toContain(`events_audience-activity-${json['id']}-sms-`)
    expect(await rowsOf(world, answer.csv_file_url)).toMatchObject([
      { event_type: 'sent', recipient: ALICE, external_id: 'alice' },
      { event_type: 'delivered', recipient: ALICE },
      { event_type: 'suppressed', recipient: BOB, external_id: '' },
      { event_type: 'clicked', recipient: ALICE, url: 'https://example.com' },
    ])
  })

  it('is 404 for an unknown message, and after 30 days', async () => {
    const world = worldOf()
    const { json } = await send(world)
    const unknown = await exportActivity(world, crypto.randomUUID())
    expect([unknown.status, unknown.json]).toEqual([404, { errors: ['Notification not found'] }])
    await world.clock.advance('30d')
    expect((await exportActivity(world, json['id'])).status).toBe(200)
    await world.clock.advance(1)
    expect((await exportActivity(world, json['id'])).status).toBe(404)
  })
})

describe('the history of a message', () => {
  it.each([
    ['reference' as const, 202],
    ['sdk' as const, 200],
  ])('is begun with the status of the dialect %s', async (dialect, expected) => {
    const world = worldOf({ dialect })
    const { json: sent } = await send(world)
    const { status, json } = await history(world, sent['id'], { events: 'sent' })
    expect(status).toBe(expected)
    expect(json).toEqual({ success: true, destination_url: expect.stringContaining('.csv.gz') })
  })

  it('lists who clicked', async () => {
    const world = worldOf()
    const { json: sent } = await send(world, {
      include_phone_numbers: [ALICE, BOB],
      contents: { en: "{{ 'https://example.com' | track_link }}" },
    })
    world.phone(BOB).open(world.phone(BOB).inbox.at(-1)?.text ?? '')
    const { json } = await history(world, sent['id'], {
      events: 'clicked',
      email: 'me@example.com',
    })
    const rows = await rowsOf(world, json.destination_url)
    expect(rows).toMatchObject([{ event_type: 'clicked', recipient: BOB }])
  })

  it.each([
    [999, 0],
    [1_000, 1_000],
  ])('of %i recipients lists %i to whom it was sent', async (recipients, listed) => {
    const world = worldOf()
    const numbers = Array.from({ length: recipients }, (_, index) => `+1503555${1000 + index}`)
    const { json: sent } = await send(world, { include_phone_numbers: numbers })
    const { json } = await history(world, sent['id'], { events: 'sent' })
    expect(await rowsOf(world, json.destination_url)).toHaveLength(listed)
  })

  it.each([
    [
      'an address that is none',
      { events: 'sent', email: 'me' },
      'param `email` must be a valid email',
    ],
    ['an unknown event', { events: 'read' }, 'events'],
    ['no event', {}, 'events'],
  ])('is refused with %s', async (_name, body, text) => {
    const world = worldOf()
    const { json: sent } = await send(world)
    expect(await history(world, sent['id'], body)).toMatchObject({
      status: 400,
      json: { success: false, errors: [expect.stringContaining(text)] },
    })
  })
})
