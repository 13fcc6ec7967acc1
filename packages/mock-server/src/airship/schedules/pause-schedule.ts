import { noContent } from '../answers.ts'
import { operation } from '../operation.ts'
import { orEmptyBody, pausable } from './pausable.ts'

/** `airship.pauseSchedule`. Source: Airship, "Pause a recurring schedule". */
export const pauseSchedule = orEmptyBody(
  operation('pauseSchedule', ({ path, project, now }) => {
    const { row, refusal } = pausable(project, path.schedule_id, now)
    if (refusal !== undefined) return refusal
    const { nextAt: _over, ...rest } = row
    project.schedules.set(row.id, { ...rest, paused: true })
    return noContent
  }),
)
