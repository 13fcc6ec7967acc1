import { describe, expect, it } from 'vitest'
import { scheduleAt, scheduledTown, scheduleOf } from '../../testing/schedules.ts'

const HOURLY = {
  scheduled_time: '2026-06-01T13:00:00',
  recurring: { cadence: { type: 'hourly', count: 1 } },
}

describe('a recurring schedule', () => {
  it('sends again and again until it ends, under a new id each time', async () => {
    const { world, project, create, times, call } = scheduledTown()
    const recurring = { ...HOURLY.recurring, end_time: '2026-06-01T15:00:00' }
    const id = await create(scheduleOf({ ...HOURLY, recurring }))
    await world.clock.advance('1d')
    expect(times()).toEqual(['06-01T13:00', '06-01T14:00', '06-01T15:00'])
    const ids = project.pushes.map(({ pushId }) => pushId)
    expect((await call('GET', `/${id}`)).json).toMatchObject({ push_ids: ids })
    expect(new Set(project.pushes.map(({ groupId }) => groupId)).size).toBe(1)
  })

  it('keeps to days of the week and to its exclusions', async () => {
    const { world, create, times } = scheduledTown()
    const recurring = {
      cadence: { type: 'weekly', count: 1, days_of_week: ['monday', 'wednesday', 'friday'] },
      exclusions: [
        { date_range: '2026-06-03T00:00:00/2026-06-03T23:59:59' },
        { days_of_week: ['friday'] },
      ],
    }
    await create(scheduleOf({ scheduled_time: '2026-06-01T13:00:00', recurring }))
    await world.clock.advance('14d')
    expect(times()).toEqual(['06-01T13:00', '06-08T13:00', '06-10T13:00'])
  })

  it('is silent while it is paused, and does not catch up', async () => {
    const { world, call, create, times } = scheduledTown()
    const id = await create(scheduleOf(HOURLY))
    await world.clock.advance('1h')
    expect(await call('POST', `/${id}/pause`, {})).toMatchObject({ status: 204, text: '' })
    expect((await call('GET', `/${id}`)).json['schedule']['recurring']).toMatchObject({
      paused: true,
    })
    await world.clock.advance('150m')
    expect((await call('POST', `/${id}/resume`, {})).status).toBe(204)
    await world.clock.advance('1h')
    expect(times()).toEqual(['06-01T13:00', '06-01T16:00'])
  })

  it('is paused with a body and without one', async () => {
    const { call, create } = scheduledTown()
    const id = await create(scheduleOf(HOURLY))
    expect((await call('POST', `/${id}/pause`)).status).toBe(204)
    expect((await call('POST', `/${id}/resume`, {})).status).toBe(204)
    expect((await call('POST', `/${id}/resume`, { now: true })).status).toBe(400)
  })

  it('sends once when it was paused and resumed before its time', async () => {
    const { world, call, create, times } = scheduledTown()
    const id = await create(scheduleOf(HOURLY))
    await call('POST', `/${id}/pause`, {})
    await call('POST', `/${id}/resume`, {})
    await call('POST', `/${id}/resume`, {})
    await world.clock.advance('1h')
    expect(times()).toEqual(['06-01T13:00'])
  })

  it('can be paused neither when it has ended nor when it sends once', async () => {
    const { world, call, create } = scheduledTown()
    const recurring = { ...HOURLY.recurring, end_time: '2026-06-01T13:30:00' }
    const ended = await create(scheduleOf({ ...HOURLY, recurring }))
    await world.clock.advance('2h')
    const once = await create(scheduleAt('2026-06-02T13:00:00'))
    for (const id of [ended, once]) {
      for (const what of ['pause', 'resume']) {
        // One after the other, so that a failure names its request.
        // oxlint-disable-next-line no-await-in-loop
        expect((await call('POST', `/${id}/${what}`, {})).status).toBe(400)
      }
    }
  })
})
