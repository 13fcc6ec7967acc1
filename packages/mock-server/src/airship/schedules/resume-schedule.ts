import { noContent } from '../answers.ts'
import { operation } from '../operation.ts'
import { armSchedule } from './arm-schedule.ts'
import { orEmptyBody, pausable } from './pausable.ts'

/** `airship.resumeSchedule`. Source: Airship, "Resume a recurring schedule". What was missed is not made up for. */
export const resumeSchedule = orEmptyBody(
  operation('resumeSchedule', ({ path, context, project, now }) => {
    const { row, refusal } = pausable(project, path.schedule_id, now)
    if (refusal !== undefined) return refusal
    if (row.paused) armSchedule(project, context, { ...row, paused: false })
    return noContent
  }),
)
