import { InvalidInputError } from '@textwire/core'
import { describe, expect, it } from 'vitest'
import { checkLocalTimes } from './local-times.ts'

const check = (body: unknown) => () => checkLocalTimes('airship.createSchedule', body)

const scheduled = (local_scheduled_time: unknown) => ({ schedule: { local_scheduled_time } })

describe('checkLocalTimes', () => {
  it.each([
    ['2026-12-24T09:00:00'],
    ['2026-12-24T09:00'],
    ['2026-12-24 09:00:00'],
    ['2026-12-24'],
    [undefined],
  ])('takes %j for the time on the wall', (time) => {
    expect(check(scheduled(time))).not.toThrow()
    expect(check([scheduled(time)])).not.toThrow()
  })

  it.each([
    [new Date('2026-12-24T09:00:00Z')],
    ['2026-12-24T09:00:00Z'],
    ['2026-12-24T09:00:00z'],
    ['2026-12-24T09:00:00+01:00'],
    ['2026-12-24T09:00:00-0800'],
  ])('refuses %j, which is one moment for everybody', (time) => {
    expect(check(scheduled(time))).toThrow(
      'airship.createSchedule was not sent. schedule.local_scheduled_time: is read in the time zone of each person',
    )
    expect(check([{}, scheduled(time)])).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ path: '[1].schedule.local_scheduled_time' })],
      }),
    )
    expect(check(scheduled(time))).toThrow(InvalidInputError)
  })

  it.each([[undefined], [null], ['2026-12-24T09:00:00Z'], [{}], [{ schedule: null }], [[null]]])(
    'finds none in %j',
    (body) => expect(check(body)).not.toThrow(),
  )

  it('leaves a moment alone that is one', () => {
    expect(check({ schedule: { scheduled_time: '2026-12-24T09:00:00Z' } })).not.toThrow()
  })
})
