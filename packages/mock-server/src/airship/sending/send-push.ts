import { operation } from '../operation.ts'
import { refuseSending } from './refuse-sending.ts'
import { sendJobs } from './send-jobs.ts'

/** `airship.sendPush`. Source: Airship, "Send a push" and "SMS platform overrides". */
export const sendPush = operation(
  'sendPush',
  ({ body, exchange, context, project }) => {
    const pushes = Array.isArray(body) ? body : [body]
    const jobs = pushes.map((push) => ({ kind: 'push', body: push }) as const)
    return sendJobs(exchange, context, project, jobs)
  },
  refuseSending,
)
