import { operation } from '../operation.ts'
import { refuseSending } from './refuse-sending.ts'
import { validateJobs } from './send-jobs.ts'

/** `airship.validatePush`. Source: Airship, "Validate push": nothing is sent. */
export const validatePush = operation(
  'validatePush',
  ({ body, context, project }) => {
    const pushes = Array.isArray(body) ? body : [body]
    const jobs = pushes.map((push) => ({ kind: 'push', body: push }) as const)
    return validateJobs(context, project, jobs)
  },
  refuseSending,
)
