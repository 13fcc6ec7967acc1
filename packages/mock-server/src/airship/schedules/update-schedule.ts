import { answer, refuse } from '../answers.ts'
import { operation } from '../operation.ts'
import { addSchedule } from './add-schedule.ts'
import { findSchedule, noSchedule } from './find-schedule.ts'
import { noteSchedules } from './note-schedules.ts'
import { refuseSending } from '../sending/refuse-sending.ts'
import { readSchedules } from './read-schedules.ts'
import { scheduleJson, scheduleUrl } from './schedule-json.ts'

/** `airship.updateSchedule`. Source: Airship, "Update schedule": replaces it as a whole. */
export const updateSchedule = operation(
  'updateSchedule',
  async ({ path, body, exchange, context, project }) => {
    const known = findSchedule(project, path.schedule_id)
    if (known === undefined) return noSchedule()
    if (known.state === 'sending') {
      return refuse(409, { error: 'The local push is in progress', error_code: 40900 })
    }
    const { name, schedule, push } = body
    const requested = { name, time: schedule, job: { kind: 'push', body: push } } as const
    const { schedules, refusal } = await readSchedules(project, context, [requested])
    if (refusal !== undefined) return refusal
    noteSchedules(exchange, project, schedules)
    const rows = schedules.map((one) => addSchedule(project, context, one, known.id))
    return answer(200, {
      schedule_urls: [scheduleUrl(exchange, known.id)],
      schedules: rows.map((row) => scheduleJson(exchange, row)),
    })
  },
  refuseSending,
)
