import { parseJson } from '../../world/parse-json.ts'
import { answer, refuse, unreadable } from '../answers.ts'
import type { Handler } from '../handler.ts'
import { operation } from '../operation.ts'
import { addSchedule } from './add-schedule.ts'
import { noteSchedules } from './note-schedules.ts'
import { refuseSending } from '../sending/refuse-sending.ts'
import { readSchedules } from './read-schedules.ts'
import { scheduleJson, scheduleUrl } from './schedule-json.ts'

/** Source: Airship, "Schedule a notification": a thousand, and a hundred where a local time is among them. */
const MAX = 1_000
const MAX_LOCAL = 100

/** `airship.createSchedule`. Source: Airship, "Schedule a notification". */
export const createSchedule: Handler = (exchange, context, project) =>
  isTooMany(exchange.text)
    ? refuse(413, { error: 'Payload Too Large', error_code: 41301 })
    : create(exchange, context, project)

/** The number of schedules has a status of its own, so it is asked for before everything else. */
function isTooMany(text: string): boolean {
  if (!text.trimStart().startsWith('[') || text.length <= MAX) return false
  const parsed = parseJson(text)
  return parsed.ok && Array.isArray(parsed.value) && parsed.value.length > MAX
}

const create = operation(
  'createSchedule',
  async ({ body, exchange, context, project }) => {
    const requested = (Array.isArray(body) ? body : [body]).map(({ name, schedule, push }) => ({
      name,
      time: schedule,
      job: { kind: 'push', body: push } as const,
    }))
    const isLocal = requested.some(({ time }) => time.local_scheduled_time !== undefined)
    if (isLocal && requested.length > MAX_LOCAL) {
      return unreadable({ error: `At most ${MAX_LOCAL} schedules with a local time` })
    }
    const { schedules, refusal } = await readSchedules(project, context, requested)
    if (refusal !== undefined) return refusal
    noteSchedules(exchange, project, schedules)
    const rows = schedules.map((schedule) => addSchedule(project, context, schedule))
    return answer(201, {
      schedule_ids: rows.map(({ id }) => id),
      schedule_urls: rows.map(({ id }) => scheduleUrl(exchange, id)),
      schedules: rows.map((row) => scheduleJson(exchange, row)),
    })
  },
  refuseSending,
)
