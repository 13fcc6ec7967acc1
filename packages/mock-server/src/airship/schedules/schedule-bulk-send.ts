import { unreadable } from '../answers.ts'
import { operation } from '../operation.ts'
import { momentOf } from '../dates.ts'
import { refuseSending } from '../sending/refuse-sending.ts'
import { scheduleSend } from './schedule-send.ts'

/** Source: Airship, "Schedule a bulk send": at most 60 days ahead. */
const MAX_AHEAD_MS = 60 * 24 * 60 * 60 * 1000

/** `airship.scheduleBulkSend`. Source: Airship, "Schedule a bulk send". */
export const scheduleBulkSend = operation(
  'scheduleBulkSend',
  ({ body: { name, schedule, push }, exchange, context, project, now }) => {
    if (momentOf(schedule.scheduled_time) > now + MAX_AHEAD_MS) {
      const path = 'schedule.scheduled_time'
      return unreadable({ error: 'The scheduled time is more than 60 days ahead', path })
    }
    const job = { kind: 'bulk-send', body: push } as const
    return scheduleSend(exchange, context, project, { name, time: schedule, job })
  },
  refuseSending,
)
