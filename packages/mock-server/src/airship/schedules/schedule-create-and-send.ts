import { operation } from '../operation.ts'
import { refuseSending } from '../sending/refuse-sending.ts'
import { scheduleSend } from './schedule-send.ts'

/** `airship.scheduleCreateAndSend`. Source: Airship, "Schedule a create and send operation". */
export const scheduleCreateAndSend = operation(
  'scheduleCreateAndSend',
  ({ body: { name, schedule, push }, exchange, context, project }) => {
    const job = { kind: 'create-and-send', body: push } as const
    return scheduleSend(exchange, context, project, { name, time: schedule, job })
  },
  refuseSending,
)
