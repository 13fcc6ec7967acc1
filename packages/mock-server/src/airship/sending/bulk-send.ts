import { operation } from '../operation.ts'
import { refuseSending } from './refuse-sending.ts'
import { sendJobs } from './send-jobs.ts'

/** `airship.bulkSend`. Source: Airship, "Bulk sending": channels that are there and active get it. */
export const bulkSend = operation(
  'bulkSend',
  ({ body, exchange, context, project }) =>
    sendJobs(exchange, context, project, [{ kind: 'bulk-send', body }]),
  refuseSending,
)
