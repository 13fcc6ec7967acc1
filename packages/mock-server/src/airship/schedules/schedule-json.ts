import type { Schedule } from '@textwire/airship/contract'
import type { Exchange } from '../../world/exchange.ts'
import { momentOf, toAirshipDate } from '../dates.ts'
import { publicUrl } from '../public-url.ts'
import type { ScheduleRow } from './schedule-row.ts'

/** Where a schedule is found. */
export const scheduleUrl = (exchange: Pick<Exchange, 'origin' | 'site'>, id: string): string =>
  publicUrl(exchange, `/api/schedules/${id}`)

/** A schedule as the service shows it. */
export function scheduleJson(
  exchange: Pick<Exchange, 'origin' | 'site'>,
  { id, name, job, time, pushIds, paused }: ScheduleRow,
): Schedule {
  const { scheduled_time: scheduled, recurring, local_scheduled_time: local } = time
  return {
    url: scheduleUrl(exchange, id),
    ...(name !== undefined && { name }),
    schedule: {
      ...(scheduled !== undefined && { scheduled_time: toAirshipDate(momentOf(scheduled)) }),
      ...(local !== undefined && { local_scheduled_time: local }),
      ...(recurring && { recurring: { ...recurringJson(recurring), paused } }),
    },
    // It is shown as it was asked for.
    push: job.body as unknown as NonNullable<Schedule['push']>,
    push_ids: [...pushIds],
  }
}

const recurringJson = ({
  cadence,
  end_time: end,
  exclusions,
}: NonNullable<ScheduleRow['time']['recurring']>) => ({
  cadence: { ...cadence },
  ...(end !== undefined && { end_time: toAirshipDate(momentOf(end)) }),
  ...(exclusions && { exclusions: exclusions.map((one) => ({ ...one })) }),
})
