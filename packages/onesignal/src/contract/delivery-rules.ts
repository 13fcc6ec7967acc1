import type { SendMessageBody as Fields } from '../generated/types.ts'
import type { Rule, Violation } from '../generated/rule.ts'
import { shown } from '../generated/shown.ts'

const at = (path: string, message: string): Violation[] => [{ path: [path], message }]

/** Source: reference page "SMS", `send_after`: ISO 8601 that JavaScript's `Date` understands. */
const readableTime: Rule<Fields> = ({ send_after: time }) => {
  if (time === undefined) return []
  if (Number.isNaN(Date.parse(time))) {
    return at('send_after', `is no time that can be read, ${shown(time)}; expected ISO 8601`)
  }
  return isCalendarDay(time.slice(0, 'YYYY-MM-DD'.length))
    ? []
    : at('send_after', `is a day that does not exist, ${shown(time)}`)
}

/** JavaScript takes 31 February for 3 March, which nobody means. */
function isCalendarDay(day: string): boolean {
  const time = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)
}

/** Source: reference page "Push", `delivery_time_of_day`. */
const timeOfDay: Rule<Fields> = (body) =>
  body.delivery_time_of_day !== undefined && body.delayed_option !== 'timezone'
    ? at('delivery_time_of_day', 'is only allowed beside delayed_option "timezone"')
    : []

/** Source: reference page "Push", `delayed_option`: not with a throttle. */
const throttle: Rule<Fields> = (body) =>
  body.delayed_option !== undefined && (body.throttle_rate_per_minute ?? 0) > 0
    ? at(
        'throttle_rate_per_minute',
        `expected 0 beside delayed_option, got ${body.throttle_rate_per_minute}`,
      )
    : []

/** What holds for when a message goes out. */
export const deliveryRules: readonly Rule<Fields>[] = [readableTime, timeOfDay, throttle]
