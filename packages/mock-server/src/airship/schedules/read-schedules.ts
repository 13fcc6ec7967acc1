import type { MockResponse } from '../../world/mock-response.ts'
import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import type { Job } from '../sending/job.ts'
import { jobProblem, type Problem } from '../sending/job-problem.ts'
import { refuseProblem } from '../sending/refuse-problem.ts'
import type { NewSchedule } from './add-schedule.ts'
import { isPlan, planOf } from './plan-of.ts'
import type { ScheduleTime } from './schedule-time.ts'

/** A schedule as a request has it. */
export interface RequestedSchedule {
  readonly name?: string | undefined
  readonly time: ScheduleTime
  readonly job: Job
}

/** Schedules that can be made, or the refusal of all of them. */
export type ReadSchedules =
  | { readonly schedules: readonly NewSchedule[]; readonly refusal?: undefined }
  | { readonly schedules?: undefined; readonly refusal: MockResponse }

/** Checked before the first is made: a refused request makes none. */
export async function readSchedules(
  project: ProjectState,
  { clock }: Pick<AirshipContext, 'clock'>,
  requested: readonly RequestedSchedule[],
): Promise<ReadSchedules> {
  const now = clock.now()
  const schedules: NewSchedule[] = []
  for (const one of requested) {
    const plan = planOf(one.time, now)
    if (!isPlan(plan)) return { refusal: refuseProblem(plan) }
    // The first that is wrong is what is said.
    // oxlint-disable-next-line no-await-in-loop
    const problem = inPush(await jobProblem(project, one.job, now))
    if (problem !== undefined) return { refusal: refuseProblem(problem) }
    schedules.push({ ...one, plan })
  }
  return { schedules }
}

const inPush = (problem: Problem | undefined): Problem | undefined =>
  problem && { ...problem, path: `push.${problem.path}` }
