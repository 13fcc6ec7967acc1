import { noContent } from '../answers.ts'
import { operation } from '../operation.ts'
import { findSchedule, noSchedule } from './find-schedule.ts'

/** `airship.deleteSchedule`. Source: Airship, "Delete schedule". */
export const deleteSchedule = operation('deleteSchedule', ({ path, project }) => {
  const row = findSchedule(project, path.schedule_id)
  if (row === undefined) return noSchedule()
  project.schedules.delete(row.id)
  return noContent
})
