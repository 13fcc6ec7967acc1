import { describe, expect, it } from 'vitest'
import { airshipWorld, callAirship } from '../../testing/airship.ts'
import { ALICE, BOB } from '../../testing/calls.ts'

function town() {
  const world = airshipWorld()
  const project = world.airship.project()
  const upload = async (text: string) => {
    const { json } = await callAirship(world, 'POST', '/api/bulk/sms', text)
    return String(json['bulk_id'])
  }
  const send = (path: string, bulk_id: string, body: object = {}) =>
    callAirship(world, 'POST', path, {
      audience: { bulk_id },
      device_types: ['sms'],
      notification: { sms: { template: { fields: { alert: 'Hi {{name}}' } } } },
      ...body,
    })
  const texts = (phone = ALICE) => world.phone(phone).inbox.map(({ text }) => text)
  return { world, project, upload, send, texts }
}

const PEOPLE = `ua_msisdn,ua_sender,ua_opted_in,name
${ALICE.slice(1)},12345,2026-05-20T10:00:00,Ada
${BOB.slice(1)},12345,2026-05-20T10:00:00,Bob
`

describe('a file of people', () => {
  it('is taken and named, and nobody is texted', async () => {
    const { world, project } = town()
    const { status, json } = await callAirship(world, 'POST', '/api/bulk/sms', PEOPLE)
    expect(status).toBe(200)
    expect(json).toMatchObject({
      ok: true,
      bulk_id: expect.any(String),
      field_names: ['ua_msisdn', 'ua_sender', 'ua_opted_in', 'name'],
    })
    expect(project.channels).toEqual([])
  })

  it.each([
    ['no people', '', 40002],
    ['no columns that say who', 'name\nAda', 40003],
    ['a short row', 'ua_channel_id,name\n1', 40004],
    ['an open quote', 'ua_channel_id\n"1', 40005],
  ])('with %s is refused', async (_title, text, error_code) => {
    const { status, json } = await callAirship(town().world, 'POST', '/api/bulk/sms', text)
    expect(status).toBe(400)
    expect(json).toMatchObject({ ok: false, error_code })
  })

  it('is refused as JSON, and for other platforms', async () => {
    const { world } = town()
    const json = { 'content-type': 'application/json' }
    expect((await callAirship(world, 'POST', '/api/bulk/sms', PEOPLE, json)).status).toBe(400)
    expect((await callAirship(world, 'POST', '/api/bulk/email', PEOPLE)).status).toBe(400)
  })

  it('can be created and sent to', async () => {
    const { project, upload, send, texts } = town()
    const { status } = await send('/api/create-and-send', await upload(PEOPLE))
    expect(status).toBe(202)
    expect([texts(), texts(BOB)]).toEqual([['Hi Ada'], ['Hi Bob']])
    expect(project.channels).toHaveLength(2)
  })

  it('is forgotten after sixty days', async () => {
    const { world, upload, send } = town()
    const id = await upload(PEOPLE)
    await world.clock.advance('60d')
    expect((await send('/api/bulk-send/validate', id)).status).toBe(200)
    await world.clock.advance('1s')
    const { status, json } = await send('/api/bulk-send/validate', id)
    expect(status).toBe(400)
    expect(json['details']).toMatchObject({ path: 'audience.bulk_id' })
  })
})

describe('a bulk send', () => {
  it('reaches the channels of the file that are there and active', async () => {
    const { project, upload, send, texts } = town()
    project.channel({ phone: ALICE })
    const { status, json } = await send('/api/bulk-send', await upload(PEOPLE))
    expect(status).toBe(202)
    expect(json['push_ids']).toHaveLength(1)
    expect([texts(), texts(BOB)]).toEqual([['Hi Ada'], []])
    expect(project.channels).toHaveLength(1)
  })

  it('finds channels by their ids', async () => {
    const { project, upload, send, texts } = town()
    const { channelId } = project.channel({ phone: ALICE })
    const { channelId: silent } = project.channel({ phone: BOB, consent: 'opted-out' })
    const file = `ua_channel_id,name\n${channelId.toUpperCase()},Ada\n${silent},Bob\n`
    await send('/api/bulk-send', await upload(file))
    expect([texts(), texts(BOB)]).toEqual([['Hi Ada'], []])
  })

  it('needs consent in the file to create channels', async () => {
    const { upload, send } = town()
    const id = await upload('ua_channel_id\n1')
    expect((await send('/api/create-and-send', id)).status).toBe(400)
    expect((await send('/api/bulk-send', id)).status).toBe(202)
  })

  it('can be validated without anybody being texted', async () => {
    const { project, upload, send, texts } = town()
    project.channel({ phone: ALICE })
    const { status, json } = await send('/api/bulk-send/validate', await upload(PEOPLE))
    expect([status, json['ok']]).toEqual([200, true])
    expect(texts()).toEqual([])
  })

  it('is refused without a file', async () => {
    const { send } = town()
    const { status, json } = await send('/api/bulk-send', crypto.randomUUID())
    expect(status).toBe(400)
    expect(json['details']).toMatchObject({ error: 'The bulk_id does not exist' })
  })
})
