import type { Exchange } from '../../world/exchange.ts'
import type { ProjectState } from '../project-state.ts'
import { noteJob } from '../sending/note-job.ts'
import type { NewSchedule } from './add-schedule.ts'

/** Leaves remarks on what schedules ask for in vain. */
export function noteSchedules(
  exchange: Exchange,
  { options }: ProjectState,
  schedules: readonly NewSchedule[],
): void {
  for (const { job } of schedules) noteJob(exchange, job)
  const isLocal = schedules.some(({ plan }) => plan.type === 'local')
  if (isLocal && options.timezoneOf === undefined) {
    exchange.note('Channels without a time zone get nothing: the project has no timezoneOf.')
  }
}
