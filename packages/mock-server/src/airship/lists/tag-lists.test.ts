import { describe, expect, it } from 'vitest'
import { airshipWorld, callAirship } from '../../testing/airship.ts'
import { ALICE, BOB } from '../../testing/calls.ts'
import type { AirshipProjectOptions } from '../project-options.ts'

const NAME = 'ua_tags_crm'
const ADD = { name: NAME, add: { plan: ['gold'] } }

function town(options: Partial<AirshipProjectOptions> = {}) {
  const world = airshipWorld(options)
  const project = world.airship.project()
  const call = (method: string, path: string, body?: object | string, accept = 'json') =>
    callAirship(world, method, `/api/tag-lists${path}`, body, {
      accept: `application/vnd.urbanairship+${accept}; version=3`,
    })
  const upload = async (lines: readonly string[]) => {
    const answer = await call('PUT', `/${NAME}/csv`, lines.join('\n'))
    await world.clock.advance(0)
    return answer
  }
  return { world, project, call, upload }
}

describe('making a tag list', () => {
  it('is 201 with its address, and it is listed with what it does', async () => {
    const { call } = town()
    const body = { ...ADD, remove: { plan: ['silver'] }, description: 'CRM', extra: { a: 'b' } }
    const { status, response } = await call('POST', '', body)
    expect(status).toBe(201)
    expect(response.headers.get('location')).toBe(
      `https://go.urbanairship.com/api/tag-lists/${NAME}`,
    )
    const { json } = await call('GET', '')
    expect(json.lists).toMatchObject([{ ...body, channel_count: 0, status: 'ready' }])
  })

  it('is 409 for a name that is taken', async () => {
    const { call } = town()
    await call('POST', '', ADD)
    expect((await call('POST', '', ADD)).status).toBe(409)
  })

  it('is 403 for a name without its prefix', async () => {
    expect((await town().call('POST', '', { ...ADD, name: 'crm' })).status).toBe(403)
  })

  it.each([
    ['nothing to do', {}],
    ['a tag to add and to remove', { add: { a: ['b'] }, remove: { a: ['b'] } }],
    ['a group of the service', { add: { ua_opt_in: ['a'] } }],
  ])('is 400 with %s', async (_title, operations) => {
    expect((await town().call('POST', '', { name: NAME, ...operations })).status).toBe(400)
  })
})

describe('uploading to a tag list', () => {
  it('changes the tags of channels and named users', async () => {
    const { project, call, upload } = town()
    await call('POST', '', { name: NAME, add: { plan: ['gold'] }, remove: { crm: ['lead'] } })
    const alice = project.channel({ phone: ALICE, tags: { crm: ['lead', 'warm'] } })
    project.namedUser({ id: 'ada' })
    expect((await upload(['channel_id', alice.channelId])).status).toBe(202)
    expect(project.findChannel(ALICE)?.tags).toEqual({ crm: ['warm'], plan: ['gold'] })
    await upload(['named_user', 'ada'])
    expect(project.namedUsers[0]?.tags).toMatchObject({ plan: ['gold'] })
  })

  it('registers numbers that are new, and leaves the consent of others alone', async () => {
    const { project, call, upload } = town()
    await call('POST', '', ADD)
    project.channel({ phone: ALICE, consent: 'opted-out' })
    await upload([
      'msisdn,sms_sender,ua_opted_in',
      `${ALICE.slice(1)},12345,2026-06-01T13:00:00`,
      `${BOB.slice(1)},12345,2026-06-01T13:00:00`,
    ])
    expect(project.findChannel(ALICE)).toMatchObject({
      consent: 'opted-out',
      tags: { plan: ['gold'] },
    })
    expect(project.findChannel(BOB)).toMatchObject({
      consent: 'opted-in',
      tags: { plan: ['gold'] },
    })
  })

  it('tells which rows could not be processed', async () => {
    const { call, upload } = town()
    await call('POST', '', ADD)
    expect((await call('GET', `/${NAME}/errors`, undefined, 'csv')).status).toBe(404)
    await upload(['named_user', 'nobody'])
    const { status, text } = await call('GET', `/${NAME}/errors`, undefined, 'csv')
    expect(status).toBe(200)
    expect(text).toBe('nobody,ERROR,named_user is not a named user\r\n')
    const [list] = (await call('GET', '')).json.lists
    expect(list.error_path).toBe(`https://go.urbanairship.com/api/tag-lists/${NAME}/errors`)
  })

  it('tells of groups that are not active', async () => {
    const { project, call, upload } = town({ tagGroups: ['plan'] })
    await call('POST', '', { name: NAME, add: { plan: ['gold'], crm: ['lead'] } })
    project.namedUser({ id: 'ada' })
    await upload(['named_user', 'ada'])
    expect(project.namedUsers[0]?.tags).toEqual({ plan: ['gold'] })
    expect((await call('GET', `/${NAME}/errors`, undefined, 'csv')).text).toMatch(
      /^ada,ERROR,.*crm/,
    )
  })

  it.each([
    ['name', 40013],
    ['msisdn', 40018],
  ])('is 400 with the header %s', async (header, code) => {
    const { call, upload } = town()
    await call('POST', '', ADD)
    const { status, json } = await upload([header])
    expect(status).toBe(400)
    expect(json.error_code).toBe(code)
  })

  it('passes over columns that are no identifiers, also twice', async () => {
    const { project, call, upload } = town()
    await call('POST', '', ADD)
    project.namedUser({ id: 'ada' })
    expect((await upload(['named_user,city,city', 'ada,Oslo,Rome'])).status).toBe(202)
    expect(project.namedUsers[0]?.tags).toEqual({ plan: ['gold'] })
  })

  it('is 404 for a list that is not there, and 403 for one without its prefix', async () => {
    const { call, upload } = town()
    expect((await upload(['named_user'])).status).toBe(404)
    expect((await call('PUT', '/crm/csv', 'named_user')).status).toBe(403)
  })
})

describe('deleting a tag list', () => {
  it('is 204, and the tags stay', async () => {
    const { project, call, upload } = town()
    await call('POST', '', ADD)
    project.namedUser({ id: 'ada' })
    await upload(['named_user', 'ada'])
    expect((await call('DELETE', `/${NAME}`)).status).toBe(204)
    expect((await call('GET', '')).json.lists).toEqual([])
    expect(project.namedUsers[0]?.tags).toEqual({ plan: ['gold'] })
  })

  it('is 404 for one that is not there', async () => {
    const { call } = town()
    expect((await call('DELETE', `/${NAME}`)).status).toBe(404)
    expect((await call('DELETE', '/crm')).status).toBe(404)
    expect((await call('GET', '/crm/errors', undefined, 'csv')).status).toBe(404)
  })
})
