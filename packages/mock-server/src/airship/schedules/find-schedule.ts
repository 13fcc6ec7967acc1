import { refuse } from '../answers.ts'
import type { MockResponse } from '../../world/mock-response.ts'
import type { ProjectState } from '../project-state.ts'
import type { ScheduleRow } from './schedule-row.ts'

/** A schedule that the service still has: one that was sent once is gone. */
export const isThere = ({ plan, state }: ScheduleRow): boolean =>
  plan.type === 'recurring' || state !== 'ended'

export function findSchedule({ schedules }: ProjectState, id: string): ScheduleRow | undefined {
  const row = schedules.get(id.toLowerCase())
  return row !== undefined && isThere(row) ? row : undefined
}

export const noSchedule = (): MockResponse =>
  refuse(404, { error: 'The schedule could not be found.', error_code: 40401 })
