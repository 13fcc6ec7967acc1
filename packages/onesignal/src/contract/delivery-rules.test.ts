import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkInput } from './check-input.ts'

const app_id = '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2'

const isTaken = (delivery_time_of_day: string) =>
  checkInput('sendMessage', {
    body: {
      app_id,
      target_channel: 'push',
      include_subscription_ids: [app_id],
      contents: { en: 'Hello' },
      delayed_option: 'timezone',
      delivery_time_of_day,
    },
  }).length === 0

const two = (number: number) => String(number).padStart(2, '0')

test('every time of a day is taken, as it is written in three ways', () => {
  const time = fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }), fc.nat({ max: 59 }))
  fc.assert(
    fc.property(time, ([hour, minute, second]) => {
      const half = `${hour % 12 || 12}:${two(minute)}${hour < 12 ? 'AM' : 'PM'}`
      const written = [`${hour}:${two(minute)}`, `${two(hour)}:${two(minute)}:${two(second)}`, half]
      expect(written.filter((text) => !isTaken(text))).toEqual([])
    }),
  )
})

test.each(['24:00', '9:60', '13:00PM', '0:30AM', '9', '9:00:60', 'noon', '9:00 XM'])(
  '%s is no time of day',
  (text) => {
    expect(isTaken(text)).toBe(false)
  },
)
