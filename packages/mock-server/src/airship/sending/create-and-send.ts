import { operation } from '../operation.ts'
import { refuseSending } from './refuse-sending.ts'
import { sendJobs } from './send-jobs.ts'

/** `airship.createAndSend`. Source: Airship, "Create and send to channels". */
export const createAndSend = operation(
  'createAndSend',
  ({ body, exchange, context, project }) =>
    sendJobs(exchange, context, project, [{ kind: 'create-and-send', body }]),
  refuseSending,
)
