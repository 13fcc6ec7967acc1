import { describe, expect, it } from 'vitest'
import { BOB } from '../../testing/calls.ts'
import { scheduledTown, scheduleOf } from '../../testing/schedules.ts'

describe('a local time', () => {
  const local = scheduleOf({ local_scheduled_time: '2026-06-02T09:00:00' })

  it('is when clocks show it where a person is', async () => {
    const { world, project, create, times } = scheduledTown()
    project.channel({ phone: BOB, timezone: 'Asia/Kathmandu' })
    await create(local)
    await world.clock.advance('2d')
    expect([times(), times(BOB)]).toEqual([['06-02T13:00'], ['06-02T03:15']])
    expect(new Set(project.pushes.map(({ groupId }) => groupId)).size).toBe(1)
    expect(project.pushes).toHaveLength(2)
  })

  it('leaves out who has no time zone, and says so', async () => {
    const { world, create, times } = scheduledTown()
    await create(local)
    expect(world.requests.at(-1)?.notes).toEqual([expect.stringContaining('timezoneOf')])
    await world.clock.advance('2d')
    expect(times(BOB)).toEqual([])
  })

  it('takes a zone from the number, where the project knows how', async () => {
    const { world, create, times } = scheduledTown({ timezoneOf: () => 'America/Los_Angeles' })
    await create(local)
    expect(world.requests.at(-1)?.notes).toEqual([])
    await world.clock.advance('2d')
    expect([times(), times(BOB)]).toEqual([['06-02T13:00'], ['06-02T16:00']])
  })

  it('cannot be changed once the first zone has been served', async () => {
    const { world, call, create } = scheduledTown()
    const id = await create(local)
    expect((await call('PUT', `/${id}`, local)).status).toBe(200)
    await world.clock.advance('12h')
    const { status, json } = await call('PUT', `/${id}`, local)
    expect(status).toBe(409)
    expect(json).toMatchObject({ ok: false, error_code: 40900 })
    await world.clock.advance('2d')
    expect((await call('PUT', `/${id}`, local)).status).toBe(404)
  })
})
