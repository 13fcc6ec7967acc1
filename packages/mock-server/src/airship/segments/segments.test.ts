import { describe, expect, it } from 'vitest'
import { airshipWorld, callAirship } from '../../testing/airship.ts'
import { ALICE, BOB, push, smsPush } from '../../testing/calls.ts'

const NOBODY = '00000000-0000-4000-8000-000000000000'
const BODY = {
  display_name: 'Regulars',
  criteria: { AND: [{ tag: 'vip' }, { NOT: { tag: 'new' } }] },
}

function town() {
  const world = airshipWorld()
  const project = world.airship.project()
  const call = (method: string, path = '', body?: object) =>
    callAirship(world, method, `/api/segments${path}`, body)
  return { world, project, call }
}

describe('segments', () => {
  it('are made with an id and an address, and looked up', async () => {
    const { call } = town()
    const { status, json, response } = await call('POST', '', BODY)
    expect(status).toBe(201)
    expect(json).toMatchObject({ ok: true, segment_id: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    expect(response.headers.get('location')).toBe(
      `https://go.urbanairship.com/api/segments/${json.segment_id}`,
    )
    const found = await call('GET', `/${json.segment_id}`)
    expect(found.status).toBe(200)
    expect(found.json).toMatchObject(BODY)
  })

  it('may have one name twice', async () => {
    const { project, call } = town()
    await call('POST', '', BODY)
    await call('POST', '', BODY)
    expect(project.segments).toHaveLength(2)
  })

  it('are changed and deleted', async () => {
    const { world, project, call } = town()
    const { id } = project.segment('Old', 'all')
    await world.clock.advance('1h')
    expect((await call('PUT', `/${id}`, BODY)).status).toBe(200)
    expect((await call('GET', `/${id}`)).json).toMatchObject(BODY)
    const hour = 3_600_000
    expect((await call('GET')).json.segments).toEqual([
      {
        id,
        display_name: 'Regulars',
        creation_date: world.clock.now() - hour,
        modification_date: world.clock.now(),
      },
    ])
    expect((await call('DELETE', `/${id}`)).status).toBe(204)
    expect((await call('GET', `/${id}`)).status).toBe(404)
  })

  it('are listed page by page, with an address that has no host', async () => {
    const { world, project, call } = town()
    for (const name of ['One', 'Two', 'Three']) project.segment(name, 'all')
    const sorted = project.segments.map(({ id }) => id).toSorted()
    const first = await call('GET', '?limit=2')
    expect(first.json.next_page).toBe(`/api/segments?limit=2&start=${sorted[2]}`)
    expect(first.response.headers.get('link')).toBe(`<${first.json.next_page}>; rel="next"`)
    const { json } = await callAirship(world, 'GET', first.json.next_page)
    expect(json.segments).toMatchObject([{ id: sorted[2] }])
    expect(json).not.toHaveProperty('next_page')
  })

  it('take and, or, not in small letters', async () => {
    const { project, call } = town()
    const criteria = { or: [{ tag: 'a' }, { not: { and: ['all'] } }] }
    expect((await call('POST', '', { ...BODY, criteria })).status).toBe(201)
    expect(project.segments[0]?.criteria).toEqual({ OR: [{ tag: 'a' }, { NOT: { AND: ['all'] } }] })
  })

  it('are evaluated when a message is sent', async () => {
    const { world, project } = town()
    const { id } = project.segment('Regulars', { tag: 'vip' })
    project.channel({ phone: ALICE, tags: { device: ['vip'] } })
    project.channel({ phone: BOB })
    await push(world, smsPush({ audience: { segment: id } }))
    expect(world.phone(ALICE).inbox).toHaveLength(1)
    expect(world.phone(BOB).inbox).toHaveLength(0)
  })

  it.each([
    ['GET', undefined],
    ['PUT', BODY],
    ['DELETE', undefined],
  ])('that are not there are 404: %s', async (method, body) => {
    const { status, json } = await town().call(method, `/${NOBODY}`, body)
    expect(status).toBe(404)
    expect(json.error_code).toBe(40401)
  })

  it.each([
    ['no criteria', { display_name: 'Regulars' }],
    ['no name', { criteria: 'all' }],
    ['a selector that is not known', { ...BODY, criteria: { shoe_size: 40 } }],
    [
      'eleven selectors',
      { ...BODY, criteria: { OR: Array.from({ length: 11 }, () => ({ tag: 'a' })) } },
    ],
  ])('are 400 with %s', async (_title, body) => {
    const { status, json } = await town().call('POST', '', body)
    expect(status).toBe(400)
    expect(json).toMatchObject({ ok: false, error_code: 40000 })
  })
})
