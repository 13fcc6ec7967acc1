import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import { runJob, type Narrowing } from '../sending/run-job.ts'
import { localMoment } from './local-moment.ts'
import { nextOccurrence } from './next-occurrence.ts'
import type { ScheduleRow } from './schedule-row.ts'

const QUARTER_MS = 15 * 60 * 1000

/** East of everybody it is fourteen hours later than in UTC, west of everybody twelve hours earlier. */
const FIRST_ZONE_MS = 14 * 60 * 60 * 1000
const LAST_ZONE_MS = 12 * 60 * 60 * 1000

/** Has the clock send a schedule when it is due next. */
export function armSchedule(
  project: ProjectState,
  context: AirshipContext,
  row: ScheduleRow,
): ScheduleRow {
  const nextAt = nextMomentOf(row, context.clock.now())
  const { nextAt: _over, ...rest } = row
  if (nextAt === undefined) return project.schedules.set(row.id, { ...rest, state: 'ended' })
  // A snapshot may bring back a row without this task, or the task without the row: both are looked at then.
  context.clock.schedule(nextAt, () => fire(project, context, row.id, nextAt))
  return project.schedules.set(row.id, { ...rest, nextAt })
}

function nextMomentOf({ plan, state, nextAt }: ScheduleRow, now: number): number | undefined {
  if (plan.type === 'recurring') return nextOccurrence(plan.rule, nextAt ?? now - 1)
  if (plan.type === 'once') return state === 'waiting' ? plan.at : undefined
  const first = plan.localAt - FIRST_ZONE_MS
  const ticks = Math.max(0, Math.ceil((now - first) / QUARTER_MS))
  const tick = nextAt === undefined ? first + ticks * QUARTER_MS : nextAt + QUARTER_MS
  return tick <= plan.localAt + LAST_ZONE_MS ? tick : undefined
}

async function fire(
  project: ProjectState,
  context: AirshipContext,
  id: string,
  at: number,
): Promise<void> {
  const row = project.schedules.get(id)
  if (row?.nextAt !== at || row.paused) return
  const { plan } = row
  // Settled before anything is sent: sending takes turns, and the schedule may be changed in between.
  const sending = { ...row, state: plan.type === 'recurring' ? 'waiting' : 'sending' } as const
  armSchedule(project, context, sending)
  if (plan.type === 'once') return send(project, context, row, row.pushIds[0])
  if (plan.type === 'recurring') return send(project, context, row)
  const isDue = dueAt(project, plan.localAt, at)
  return send(project, context, row, undefined, isDue)
}

/** Whom a local time has come for. Many people share a zone, so each zone is looked at once. */
function dueAt({ options }: ProjectState, localAt: number, at: number): Narrowing {
  const known = new Map<string, boolean>()
  return ({ recipient: { channel, msisdn } }) => {
    const own = channel?.timezone ?? channel?.tags['timezone']?.[0]
    const zone = own ?? options.timezoneOf?.(msisdn)
    if (zone === undefined) return false
    const isDue = known.get(zone) ?? localMoment(localAt, zone) === at
    known.set(zone, isDue)
    return isDue
  }
}

async function send(
  project: ProjectState,
  context: AirshipContext,
  { id, groupId, plan, job }: ScheduleRow,
  pushId: string = crypto.randomUUID(),
  isMeant?: Narrowing,
): Promise<void> {
  const group = plan.type === 'once' ? {} : { groupId }
  await runJob(project, context, job, { pushId, scheduleId: id, ...group }, isMeant)
  const row = project.schedules.get(id)
  if (row === undefined || row.pushIds.includes(pushId) || !project.pushes.get(pushId)) return
  project.schedules.set(id, { ...row, pushIds: [...row.pushIds, pushId] })
}
