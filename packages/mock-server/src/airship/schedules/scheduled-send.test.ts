import { describe, expect, it } from 'vitest'
import { callAirship } from '../../testing/airship.ts'
import { ALICE, BOB } from '../../testing/calls.ts'
import { SCHEDULES, scheduledTown } from '../../testing/schedules.ts'

const rowsAt = (rows: readonly object[], scheduled_time = '2026-06-01T13:00:00') => ({
  schedule: { scheduled_time },
  push: {
    audience: { create_and_send: rows },
    device_types: ['sms'],
    notification: { sms: { alert: 'Hi' } },
  },
})

const rowOf = (phone: string) => ({
  ua_msisdn: phone.slice(1),
  ua_sender: '12345',
  ua_opted_in: '2026-05-20T10:00:00',
})

describe('a scheduled create-and-send', () => {
  it('registers and texts people when its time comes', async () => {
    const { world, project, call } = scheduledTown()
    const { status, json } = await call('POST', '/create-and-send', rowsAt([rowOf('+15035550111')]))
    expect(status).toBe(202)
    expect(json).toMatchObject({
      ok: true,
      push_ids: [expect.any(String)],
      schedule_urls: [expect.stringContaining(SCHEDULES)],
      schedules: [{ schedule: { scheduled_time: '2026-06-01T13:00:00' } }],
    })
    expect(project.findChannel('+15035550111')).toBeUndefined()
    await world.clock.advance('1h')
    expect(world.phone('+15035550111').inbox).toMatchObject([{ messageId: json['push_ids'][0] }])
  })

  it.each([
    ['the past', rowsAt([rowOf(ALICE)], '2026-06-01T11:00:00')],
    ['nobody whom the sender reaches', rowsAt([{ ...rowOf(ALICE), ua_sender: '99999' }])],
  ])('is refused for %s', async (_title, refused) => {
    expect((await scheduledTown().call('POST', '/create-and-send', refused)).status).toBe(400)
  })
})

describe('a scheduled bulk send', () => {
  it('texts the channels of a file when its time comes, within sixty days', async () => {
    const { world, call, times } = scheduledTown()
    const file = `ua_msisdn,ua_sender\n${ALICE.slice(1)},12345\n`
    const upload = await callAirship(world, 'POST', '/api/bulk/sms', file)
    const push = {
      audience: { bulk_id: upload.json['bulk_id'] },
      device_types: ['sms'],
      notification: { alert: 'Hi' },
    }
    const send = (scheduled_time: string) =>
      call('POST', '/bulk-send', { schedule: { scheduled_time }, push })
    expect((await send('2026-07-31T12:00:01')).status).toBe(400)
    expect((await send('2026-05-01T00:00:00')).status).toBe(400)
    expect((await send('2026-07-31T12:00:00')).status).toBe(202)
    await world.clock.advance('60d')
    expect([times(), times(BOB)]).toEqual([['07-31T12:00'], []])
  })
})
