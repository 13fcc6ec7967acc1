import { describe, expect, it } from 'vitest'
import { airshipWorld, callAirship } from '../../testing/airship.ts'
import { ALICE } from '../../testing/calls.ts'
import type { AirshipProjectOptions } from '../project-options.ts'

const NAME = 'ua_attributes_crm'
const SNAPSHOT = 'ua_attributes_snapshot_crm'
const MSISDN = ALICE.slice(1)

function town(options: Partial<AirshipProjectOptions> = {}) {
  const world = airshipWorld(options)
  const project = world.airship.project()
  const create = (body: object = { name: NAME }) =>
    callAirship(world, 'POST', '/api/attribute-lists', body)
  const upload = async (lines: readonly string[], name = NAME) => {
    const answer = await callAirship(
      world,
      'PUT',
      `/api/attribute-lists/${name}/csv`,
      lines.join('\n'),
    )
    await world.clock.advance(0)
    return answer
  }
  const lists = async () => (await callAirship(world, 'GET', '/api/attribute-lists')).json.lists
  const errors = (name = NAME) =>
    callAirship(world, 'GET', `/api/attribute-lists/${name}/errors`, undefined, {
      accept: 'application/vnd.urbanairship+csv; version=3',
    })
  return { world, project, create, upload, lists, errors }
}

describe('making an attribute list', () => {
  it('is 201 with its address, and it is listed', async () => {
    const { create, lists } = town()
    const { status, response } = await create({ name: NAME, description: 'From the CRM' })
    expect(status).toBe(201)
    expect(response.headers.get('location')).toBe(
      `https://go.urbanairship.com/api/attribute-lists/${NAME}`,
    )
    expect(await lists()).toMatchObject([
      {
        name: NAME,
        description: 'From the CRM',
        channel_count: 0,
        status: 'ready',
        error_path: '',
      },
    ])
  })

  it('is 409 for a name that is taken', async () => {
    const { create } = town()
    await create()
    const { status, json } = await create()
    expect(status).toBe(409)
    expect(json.error_code).toBe(40907)
  })

  it('is 403 for a name without its prefix', async () => {
    expect((await town().create({ name: 'crm' })).status).toBe(403)
  })

  it('is 400 for a name that is too long', async () => {
    expect((await town().create({ name: NAME.padEnd(65, 'x') })).status).toBe(400)
  })
})

describe('uploading attributes', () => {
  it('sets them for channels, numbers and named users', async () => {
    const { project, create, upload, lists } = town()
    await create()
    const alice = project.channel({ phone: ALICE, attributes: { kept: 1, name: 'Old' } })
    project.namedUser({ id: 'ada' })
    const rows = ['channel_id,name,city', `${alice.channelId},Alice,`]
    expect((await upload(rows)).status).toBe(202)
    expect(project.findChannel(ALICE)?.attributes).toEqual({ kept: 1, name: 'Alice' })
    await upload(['msisdn,sms_sender,city', `${MSISDN},12345,Portland`])
    expect(project.findChannel(ALICE)?.attributes).toMatchObject({ city: 'Portland' })
    await upload(['named_user,plan', 'ada,pro'])
    expect(project.namedUsers[0]?.attributes).toEqual({ plan: 'pro' })
    expect(await lists()).toMatchObject([{ channel_count: 0, error_path: '' }])
  })

  it('takes away what is empty in a snapshot', async () => {
    const { project, create, upload } = town()
    await create({ name: SNAPSHOT })
    const alice = project.channel({ phone: ALICE, attributes: { kept: 1, city: 'Portland' } })
    await upload(['channel_id,name,city', `${alice.channelId},Alice,`], SNAPSHOT)
    expect(project.findChannel(ALICE)?.attributes).toEqual({ kept: 1, name: 'Alice' })
  })

  it('registers numbers that are new, with their consent', async () => {
    const { world, project, create, upload } = town()
    await create()
    await upload([
      'msisdn,sms_sender,ua_opted_in,name',
      '15035550101,12345,2026-01-02T03:04:05,Ada',
      '15035550102,12345,,Bob',
    ])
    const at = Date.UTC(2026, 0, 2, 3, 4, 5)
    expect(project.channels).toMatchObject([
      { msisdn: '15035550101', consent: 'opted-in', optInDate: at, attributes: { name: 'Ada' } },
      { msisdn: '15035550102', consent: 'pending', attributes: { name: 'Bob' } },
    ])
    expect(world.phone('+15035550102').inbox).toEqual([])
    expect(project.stream.events.at(-1)).toMatchObject({ body: { event_type: 'registration' } })
  })

  it.each([
    ['2026-06-01T11:00:00', 'opted-out'],
    ['2026-06-01T13:00:00', 'opted-in'],
  ])('with consent from %s leaves someone who left at noon %s', async (at, consent) => {
    const { project, create, upload } = town()
    await create()
    project.channel({ phone: ALICE, consent: 'opted-out' })
    await upload(['msisdn,sms_sender,ua_opted_in', `${MSISDN},12345,${at}`])
    expect(project.findChannel(ALICE)?.consent).toBe(consent)
  })

  it('tells which rows could not be processed, and does the others', async () => {
    const { project, create, upload, lists, errors } = town({ attributes: { age: 'number' } })
    await create()
    await upload([
      'msisdn,sms_sender,ua_opted_in,age',
      '015035550101,12345,,1',
      '15035550102,99999,,1',
      '15035550103,12345,soon,1',
      '15035550104,12345,,old',
      '15035550105,12345',
      '15035550106,12345,,"36"',
    ])
    expect((await lists())[0].error_path).toBe(
      `https://go.urbanairship.com/api/attribute-lists/${NAME}/errors`,
    )
    const { status, text, response } = await errors()
    expect(status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/csv')
    expect(text.trimEnd().split('\r\n')).toEqual([
      '015035550101,ERROR,msisdn is not numeric without a leading 0',
      expect.stringMatching(/^15035550102,ERROR,.*sender 99999/),
      '15035550103,ERROR,ua_opted_in is not a date',
      '15035550104,ERROR,The following attributes could not be updated: age',
      '15035550105,ERROR,the row has another length',
    ])
    expect(project.findChannel('+15035550106')?.attributes).toEqual({ age: 36 })
  })

  it.each([
    ['a channel', ['channel_id,a', '5c1b7a52-0d9f-4f0e-9a4e-3f6d2f1c8b11,1']],
    ['a named user', ['named_user,a', 'nobody,1']],
    ['an e-mail address', ['email_address,a', 'ada@example.com,1']],
  ])('passes over %s that is not there', async (_title, rows) => {
    const { create, upload, errors } = town()
    await create()
    await upload(rows)
    expect((await errors()).text).toMatch(/,ERROR,/)
  })

  it('has an empty file of errors where there are none', async () => {
    const { project, create, upload, errors } = town()
    await create()
    project.namedUser({ id: 'ada' })
    await upload(['named_user,plan', 'ada,pro'])
    expect((await errors()).text).toBe('')
  })

  it.each([
    ['another first column', 'name,channel_id', 40013],
    ['no sender', 'msisdn,name', 40018],
    ['an attribute twice', 'channel_id,name,name', 40015],
    ['a column twice', 'msisdn,sms_sender,msisdn', 40017],
    [
      'too many columns',
      `channel_id,${Array.from({ length: 101 }, (_, n) => `a${n}`).join(',')}`,
      40003,
    ],
    ['a quote that stays open', 'channel_id,"name', 40000],
  ])('is 400 with %s', async (_title, header, code) => {
    const { create, upload } = town()
    await create()
    const { status, json } = await upload([header])
    expect(status).toBe(400)
    expect(json).toMatchObject({ ok: false, error_code: code })
  })

  it('is 400 with an attribute that is not defined', async () => {
    const { create, upload } = town({ attributes: { age: 'number' } })
    await create()
    expect((await upload(['channel_id,shoe_size'])).json.error_code).toBe(40014)
  })

  it('is 404 for a list that is not there, and 403 for one without its prefix', async () => {
    const { upload } = town()
    expect((await upload(['channel_id'])).status).toBe(404)
    expect((await upload(['channel_id'], 'crm')).status).toBe(403)
  })
})

it('the errors of a list are 404 before a file was processed', async () => {
  const { create, errors } = town()
  expect((await errors()).status).toBe(404)
  expect((await errors('crm')).status).toBe(404)
  await create()
  expect((await errors()).status).toBe(404)
})
