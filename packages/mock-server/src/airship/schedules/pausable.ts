import type { MockResponse } from '../../world/mock-response.ts'
import { refuse } from '../answers.ts'
import type { Handler } from '../handler.ts'
import type { ProjectState } from '../project-state.ts'
import { findSchedule, noSchedule } from './find-schedule.ts'
import type { ScheduleRow } from './schedule-row.ts'

/** The body of these operations is published as an object without fields, and as empty: both are taken. */
export const orEmptyBody =
  (handler: Handler): Handler =>
  (exchange, context, project) =>
    handler(exchange.text === '' ? { ...exchange, text: '{}' } : exchange, context, project)

type Pausable =
  | { readonly row: ScheduleRow; readonly refusal?: undefined }
  | { readonly row?: undefined; readonly refusal: MockResponse }

/** A schedule that can be paused and resumed: one that recurs and has not ended. */
export function pausable(project: ProjectState, id: string, now: number): Pausable {
  const row = findSchedule(project, id)
  if (row === undefined) return { refusal: noSchedule() }
  if (row.plan.type !== 'recurring') return refused('The schedule does not recur')
  const { end } = row.plan.rule
  const isOver = row.state === 'ended' || (end !== undefined && end < now)
  return isOver ? refused('The schedule end time is in the past') : { row }
}

const refused = (error: string): Pausable => ({
  refusal: refuse(400, { error, error_code: 40000 }),
})
