import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import type { Job } from '../sending/job.ts'
import { armSchedule } from './arm-schedule.ts'
import type { Plan, ScheduleRow } from './schedule-row.ts'
import type { ScheduleTime } from './schedule-time.ts'

/** A schedule that was asked for and can be. */
export interface NewSchedule {
  readonly name?: string | undefined
  readonly time: ScheduleTime
  readonly plan: Plan
  readonly job: Job
}

/** @param id That of the schedule whose place it takes. */
export function addSchedule(
  project: ProjectState,
  context: AirshipContext,
  { name, ...rest }: NewSchedule,
  id: string = crypto.randomUUID(),
): ScheduleRow {
  // A push that happens once has its id from the beginning.
  const pushIds = rest.plan.type === 'once' ? [crypto.randomUUID()] : []
  return armSchedule(project, context, {
    ...rest,
    id,
    ...(name !== undefined && { name }),
    groupId: crypto.randomUUID(),
    createdAt: project.schedules.get(id)?.createdAt ?? context.clock.now(),
    paused: false,
    state: 'waiting',
    pushIds,
  })
}
