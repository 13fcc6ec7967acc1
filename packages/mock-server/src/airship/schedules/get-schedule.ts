import { json } from '../../world/mock-response.ts'
import { operation } from '../operation.ts'
import { findSchedule, noSchedule } from './find-schedule.ts'
import { scheduleJson } from './schedule-json.ts'

/** `airship.getSchedule`. Source: Airship, "List a specific schedule": nothing is around it, and it is plain JSON. */
export const getSchedule = operation('getSchedule', ({ path, exchange, project }) => {
  const row = findSchedule(project, path.schedule_id)
  return row === undefined ? noSchedule() : json(200, scheduleJson(exchange, row))
})
