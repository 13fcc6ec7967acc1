import { type Rule, under } from '../generated/rule.ts'
import { shown } from '../generated/shown.ts'
import type { CreateCustomEventsBody, CustomEvent } from '../generated/types.ts'
import { jsonBytes } from './json-bytes.ts'

const maxEventBytes = 2024
const maxRequestBytes = 1024 * 1024

/** Source: OneSignal, "Create custom events": `external_id` or `onesignal_id`. */
const oneUser: Rule<CustomEvent> = ({ external_id, onesignal_id }) => {
  if (external_id === undefined && onesignal_id === undefined) {
    return [{ path: [], message: 'names no user; expected external_id or onesignal_id' }]
  }
  return external_id !== undefined && onesignal_id !== undefined
    ? [
        {
          path: ['onesignal_id'],
          message: 'excludes external_id; an event has exactly one of them',
        },
      ]
    : []
}

/** Source: OneSignal, "Create custom events", `timestamp`: ISO 8601. */
const readableTime: Rule<CustomEvent> = ({ timestamp }) =>
  timestamp !== undefined && Number.isNaN(Date.parse(timestamp))
    ? [
        {
          path: ['timestamp'],
          message: `is no time that can be read, ${shown(timestamp)}; expected ISO 8601`,
        },
      ]
    : []

const atMost = (value: unknown, most: number): ReturnType<Rule<unknown>> => {
  const bytes = jsonBytes(value)
  return bytes > most
    ? [{ path: [], message: `is ${bytes} bytes of JSON; expected at most ${most}` }]
    : []
}

/** Source: OneSignal, "Create custom events": at most 2024 bytes an event. */
const eventSize: Rule<CustomEvent> = (event) => atMost(event, maxEventBytes)

const eventRules = [oneUser, readableTime, eventSize]

/** What is wrong with custom events beyond the shape of each; at most 1 MB a request. */
export const customEventRules: Rule<CreateCustomEventsBody> = (body) => [
  ...body.events.flatMap((event, index) =>
    under(
      ['events', index],
      eventRules.flatMap((rule) => rule(event)),
    ),
  ),
  ...atMost(body, maxRequestBytes),
]
