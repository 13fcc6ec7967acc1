import { describe, expect, it } from 'vitest'
import { BOB, smsPush } from '../../testing/calls.ts'
import { SCHEDULES, scheduleAt, scheduledTown, scheduleOf } from '../../testing/schedules.ts'

const copies = (count: number, body: object) => Array.from({ length: count }, () => body)

describe('a schedule', () => {
  it('is made, with its address and the id of its push', async () => {
    const { call } = scheduledTown()
    const { status, json } = await call(
      'POST',
      '',
      scheduleAt('2026-06-01 13:00:00Z', { name: 'Lunch' }),
    )
    const [id] = json['schedule_ids']
    expect(status).toBe(201)
    expect(json).toMatchObject({
      ok: true,
      schedule_urls: [`https://go.urbanairship.com${SCHEDULES}/${id}`],
      schedules: [
        {
          url: `https://go.urbanairship.com${SCHEDULES}/${id}`,
          name: 'Lunch',
          schedule: { scheduled_time: '2026-06-01T13:00:00' },
          push: smsPush(),
          push_ids: [expect.any(String)],
        },
      ],
    })
  })

  it('sends when its time comes, under the id that it has had from the beginning', async () => {
    const { world, project, call, times } = scheduledTown()
    const { json } = await call('POST', '', scheduleAt('2026-06-01T13:00:00'))
    await world.clock.advance('59m')
    expect(times()).toEqual([])
    await world.clock.advance('1m')
    expect([times(), times(BOB)]).toEqual([['06-01T13:00'], ['06-01T13:00']])
    expect(project.pushes.map(({ pushId }) => pushId)).toEqual(json['schedules'][0]['push_ids'])
    expect(project.pushes[0]?.scheduleId).toBe(json['schedule_ids'][0])
  })

  it('takes those in who have opted in meanwhile', async () => {
    const { world, project, create } = scheduledTown()
    await create(scheduleAt('2026-06-01T13:00:00'))
    project.channel({ phone: '+15035550111' })
    await world.clock.advance('1h')
    expect(world.phone('+15035550111').inbox).toHaveLength(1)
  })

  it('is gone once it has sent', async () => {
    const { world, call, create } = scheduledTown()
    const id = await create(scheduleAt('2026-06-01T13:00:00'))
    expect((await call('GET', `/${id}`)).status).toBe(200)
    await world.clock.advance('1h')
    expect((await call('GET', `/${id}`)).status).toBe(404)
    expect((await call('GET', '')).json['total_count']).toBe(0)
  })

  it('is shown with nothing around it', async () => {
    const { call, create } = scheduledTown()
    const id = await create(scheduleAt('2026-06-01T13:00:00'))
    const { json, response } = await call('GET', `/${id}`)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(json).not.toHaveProperty('ok')
    expect(json).toMatchObject({ schedule: { scheduled_time: '2026-06-01T13:00:00' } })
  })

  it('is replaced as a whole', async () => {
    const { world, call, create, times } = scheduledTown()
    const id = await create(scheduleAt('2026-06-01T13:00:00', { name: 'Lunch' }))
    const { status, json } = await call('PUT', `/${id}`, scheduleAt('2026-06-01T14:00:00'))
    expect(status).toBe(200)
    expect(json).toMatchObject({
      ok: true,
      schedule_urls: [expect.stringContaining(id)],
      schedules: [{ schedule: { scheduled_time: '2026-06-01T14:00:00' } }],
    })
    expect((await call('GET', `/${id}`)).json).not.toHaveProperty('name')
    await world.clock.advance('3h')
    expect(times()).toEqual(['06-01T14:00'])
  })

  it('does not send when it was deleted', async () => {
    const { world, call, create, times } = scheduledTown()
    const id = await create(scheduleAt('2026-06-01T13:00:00'))
    expect(await call('DELETE', `/${id}`)).toMatchObject({ status: 204, text: '' })
    expect((await call('DELETE', `/${id}`)).status).toBe(404)
    await world.clock.advance('2h')
    expect(times()).toEqual([])
  })

  it('comes again with a state that was brought back', async () => {
    const { world, create, times } = scheduledTown()
    await create(scheduleAt('2026-06-01T13:00:00'))
    const snapshot = world.snapshot()
    await world.clock.advance('2h')
    world.restore(snapshot)
    expect(times()).toEqual([])
    await world.clock.advance('2h')
    expect(times()).toEqual(['06-01T13:00'])
  })

  it('may be one of many', async () => {
    const { world, call, times } = scheduledTown()
    const { json } = await call('POST', '', [
      scheduleAt('2026-06-01T14:00:00'),
      scheduleAt('2026-06-01T13:00:00'),
    ])
    expect(json['schedule_ids']).toHaveLength(2)
    await world.clock.advance('2h')
    expect(times()).toEqual(['06-01T13:00', '06-01T14:00'])
  })

  it.each([
    ['the past', scheduleAt('2026-06-01T11:59:59'), 'schedule.scheduled_time'],
    [
      'a local past',
      scheduleOf({ local_scheduled_time: '2026-05-31T23:59:00' }),
      'schedule.local_scheduled_time',
    ],
    [
      'an end in the past',
      scheduleOf({
        recurring: { cadence: { type: 'daily', count: 1 }, end_time: '2026-05-01T00:00:00' },
      }),
      'schedule.recurring.end_time',
    ],
    ['no time', scheduleOf({}), 'schedule'],
    [
      'a template that is not there',
      scheduleAt('2026-06-01T13:00:00', {
        push: smsPush({
          notification: { sms: { template: { template_id: crypto.randomUUID() } } },
        }),
      }),
      'push.notification',
    ],
    ['an unknown key', scheduleAt('2026-06-01T13:00:00', { push: smsPush({ x: 1 }) }), 'push.x'],
    [
      'a field of answers',
      scheduleAt('2026-06-01T13:00:00', { url: 'https://example.com' }),
      'url',
    ],
  ])('is refused with %s, and so are those beside it', async (_title, body, path) => {
    const { project, call } = scheduledTown()
    const { status, json } = await call('POST', '', body)
    expect(status).toBe(400)
    expect(json).toMatchObject({ ok: false, error_code: 40000, details: { path } })
    expect((await call('POST', '', [scheduleAt('2026-06-01T13:00:00'), body])).status).toBe(400)
    expect(project.schedules).toEqual([])
  })

  it('may be one of a thousand, or of a hundred with a local time', async () => {
    const { call } = scheduledTown()
    const many = await call('POST', '', copies(1001, scheduleAt('2026-06-01T13:00:00')))
    expect(many).toMatchObject({ status: 413, json: { ok: false, error_code: 41301 } })
    const local = scheduleOf({ local_scheduled_time: '2026-06-02T09:00:00' })
    expect((await call('POST', '', copies(101, local))).status).toBe(400)
    expect((await call('POST', '', copies(100, local))).status).toBe(201)
  })

  it.each([
    ['GET', '', undefined],
    ['PUT', '', scheduleAt('2026-06-01T13:00:00')],
    ['DELETE', '', undefined],
    ['POST', '/pause', {}],
    ['POST', '/resume', {}],
  ])('%s %s is 404 when it is not there', async (method, path, body) => {
    const { status, json } = await scheduledTown().call(
      method,
      `/${crypto.randomUUID()}${path}`,
      body,
    )
    expect(status).toBe(404)
    expect(json).toMatchObject({ ok: false, error_code: 40401 })
  })
})

describe('the list of schedules', () => {
  it('comes page by page', async () => {
    const { call } = scheduledTown()
    const body = scheduleAt('2026-06-01T13:00:00')
    const { json } = await call('POST', '', [body, body, body])
    const first = await call('GET', '?limit=2')
    expect(first.json).toMatchObject({ ok: true, count: 2, total_count: 3 })
    const second = await call('GET', new URL(first.json['next_page']).search)
    expect(second.json).toMatchObject({ count: 1, total_count: 3 })
    expect(second.json).not.toHaveProperty('next_page')
    const urls = [...first.json['schedules'], ...second.json['schedules']].map((one) => one['url'])
    expect(urls).toEqual(json['schedule_urls'].toSorted())
  })

  it.each(['?limit=0', '?limit=201', '?limit=many'])('refuses %s', async (query) => {
    expect((await scheduledTown().call('GET', query)).status).toBe(400)
  })
})
