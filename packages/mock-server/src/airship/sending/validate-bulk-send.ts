import { operation } from '../operation.ts'
import { refuseSending } from './refuse-sending.ts'
import { validateJobs } from './send-jobs.ts'

/** `airship.validateBulkSend`. Source: Airship, "Validate bulk send": nothing is sent. */
export const validateBulkSend = operation(
  'validateBulkSend',
  ({ body, context, project }) => validateJobs(context, project, [{ kind: 'bulk-send', body }]),
  refuseSending,
)
