import type { Exchange } from '../../world/exchange.ts'
import type { MockResponse } from '../../world/mock-response.ts'
import { answer } from '../answers.ts'
import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import { addSchedule } from './add-schedule.ts'
import { noteSchedules } from './note-schedules.ts'
import { readSchedules, type RequestedSchedule } from './read-schedules.ts'
import { scheduleJson, scheduleUrl } from './schedule-json.ts'

/** Schedules a send of its own kind and answers as a push does, with the schedule beside it. */
export async function scheduleSend(
  exchange: Exchange,
  context: AirshipContext,
  project: ProjectState,
  requested: RequestedSchedule,
): Promise<MockResponse> {
  const { schedules, refusal } = await readSchedules(project, context, [requested])
  if (refusal !== undefined) return refusal
  noteSchedules(exchange, project, schedules)
  const rows = schedules.map((schedule) => addSchedule(project, context, schedule))
  return answer(202, {
    push_ids: rows.flatMap(({ pushIds }) => pushIds),
    schedule_ids: rows.map(({ id }) => id),
    schedule_urls: rows.map(({ id }) => scheduleUrl(exchange, id)),
    schedules: rows.map((row) => scheduleJson(exchange, row)),
  })
}
