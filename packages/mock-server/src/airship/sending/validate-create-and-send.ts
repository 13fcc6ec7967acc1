import { operation } from '../operation.ts'
import { refuseSending } from './refuse-sending.ts'
import { validateJobs } from './send-jobs.ts'

/** `airship.validateCreateAndSend`. Source: Airship, "Validate a create and send payload": nobody is registered. */
export const validateCreateAndSend = operation(
  'validateCreateAndSend',
  ({ body, context, project }) =>
    validateJobs(context, project, [{ kind: 'create-and-send', body }]),
  refuseSending,
)
