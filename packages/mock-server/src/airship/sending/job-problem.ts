import { maxSmsExpirySeconds } from '@textwire/airship/contract'
import type { ProjectState } from '../project-state.ts'
import { expiryMoment } from './content-of.ts'
import { findBulk } from './find-bulk.ts'
import type { Job, Notification, Row, Sendable } from './job.ts'
import { rowProblem } from './row-problem.ts'

/** What is wrong with something to send, and where it stands. */
export interface Problem {
  readonly error: string
  readonly path: string
}

const MAX_EXPIRY_MS = maxSmsExpirySeconds * 1000

/** What the contract lets through and the service does not; asked before anything is sent. */
export async function jobProblem(
  project: ProjectState,
  job: Job,
  now: number,
): Promise<Problem | undefined> {
  for (const notification of notificationsOf(job.body)) {
    const problem = notificationProblem(project, notification, now)
    if (problem !== undefined) return problem
  }
  const { kind, body } = job
  if (kind === 'push') return undefined
  if ('bulk_id' in body.audience) return bulkProblem(project, kind, body.audience.bulk_id, now)
  const { create_and_send: rows } = body.audience
  return rowsProblem(project, rows, body.options?.use_strict_sms_validation === true)
}

const notificationsOf = ({ notification, localizations = [] }: Sendable): Notification[] => [
  notification,
  ...localizations.flatMap((one) => one.notification ?? []),
]

function notificationProblem(
  { contentTemplates }: ProjectState,
  { sms, mms }: Notification,
  now: number,
): Problem | undefined {
  const template = sms?.template ?? mms?.template
  if (template !== undefined && 'template_id' in template) {
    const { template_id: id } = template
    if (contentTemplates.get(id.toLowerCase()) === undefined) {
      return { error: `Template ${id} does not exist`, path: 'notification' }
    }
  }
  const { expiry } = sms ?? {}
  if (expiry === undefined || expiryMoment(expiry, now) <= now + MAX_EXPIRY_MS) return undefined
  return { error: 'expiry is more than 48 hours ahead', path: 'notification.sms.expiry' }
}

function bulkProblem(
  project: ProjectState,
  kind: 'create-and-send' | 'bulk-send',
  id: string,
  now: number,
): Problem | undefined {
  const path = 'audience.bulk_id'
  const bulk = findBulk(project, id, now)
  if (bulk === undefined) return { error: 'The bulk_id does not exist', path }
  if (kind === 'bulk-send' || bulk.fieldNames.includes('ua_opted_in')) return undefined
  return { error: 'The file has no ua_msisdn, ua_sender and ua_opted_in', path }
}

/** Source: Airship, "Create and send to channels": bad rows are dropped, unless all are bad or none may be. */
async function rowsProblem(
  project: ProjectState,
  rows: readonly Row[],
  isStrict: boolean,
): Promise<Problem | undefined> {
  const found = await Promise.all(rows.map((row) => rowProblem(project, row)))
  const bad = found.flatMap((error, index) =>
    error === undefined ? [] : [{ error, path: `audience.create_and_send[${index}]` }],
  )
  const [first] = bad
  if (first === undefined || (!isStrict && bad.length < rows.length)) return undefined
  const error = bad.map((one) => `${one.path}: ${one.error}`).join('; ')
  return { error, path: first.path }
}
