import { resolveAudience } from '../audience/resolve-audience.ts'
import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import { findChannel, type Channel } from '../sms/channel.ts'
import type { BulkRow } from './bulk-row.ts'
import { findBulk } from './find-bulk.ts'
import { isActive, isReachable } from './is-reachable.ts'
import type { Job, Row } from './job.ts'
import { toRecipient, type Recipient } from './recipient.ts'
import { registerRow } from './register-row.ts'
import { rowProblem } from './row-problem.ts'

/** Somebody who gets a message, and what it says of them alone. */
export interface Addressed {
  readonly recipient: Recipient
  /** Values for placeholders. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** Whom a job reaches: those who have agreed to texts and whom the carrier has not given up. */
export async function recipientsOf(
  project: ProjectState,
  context: AirshipContext,
  { kind, body }: Job,
): Promise<readonly Addressed[]> {
  const now = context.clock.now()
  if (kind === 'push') {
    const channels = resolveAudience(project, body.audience, body.device_types, now)
    return channels.filter(isActive).map((channel) => addressed(channel))
  }
  if ('create_and_send' in body.audience) {
    return registered(project, context, body.audience.create_and_send)
  }
  const rows = findBulk(project, body.audience.bulk_id, now)?.rows ?? []
  if (kind === 'create-and-send') return registered(project, context, rows.map(toRow))
  return existing(project, rows)
}

const addressed = (channel: Channel, fields: Addressed['fields'] = {}): Addressed => ({
  recipient: toRecipient(channel),
  fields,
})

/** The rows that can be sent to, each as often as it stands there. */
async function registered(
  project: ProjectState,
  context: AirshipContext,
  rows: readonly Row[],
): Promise<readonly Addressed[]> {
  const problems = await Promise.all(rows.map((row) => rowProblem(project, row)))
  return rows.flatMap((row, index) => {
    if (problems[index] !== undefined) return []
    const { channel, isAllowed } = registerRow(project, context, row)
    return isAllowed && isReachable(channel) ? [addressed(channel, fieldsOf(row))] : []
  })
}

/** The channels of a file that are there and active. Source: Airship, "Bulk sending": others are dropped. */
function existing(project: ProjectState, rows: BulkRow['rows']): readonly Addressed[] {
  const byId = new Map([...project.channels.values()].map((one) => [one.channelId, one]))
  return rows.flatMap((row) => {
    const { ua_channel_id: id, ua_msisdn: msisdn = '', ua_sender: sender = '' } = row
    const channel =
      id === undefined ? findChannel(project, msisdn, sender) : byId.get(id.toLowerCase())
    return channel !== undefined && isActive(channel) ? [addressed(channel, fieldsOf(row))] : []
  })
}

const toRow = (row: BulkRow['rows'][number]): Row => ({
  ...row,
  ua_msisdn: row['ua_msisdn'] ?? '',
  ua_sender: row['ua_sender'] ?? '',
  ua_opted_in: row['ua_opted_in'] ?? '',
})

/** Names that begin with `ua_` are Airship's own. */
const fieldsOf = (row: Readonly<Record<string, unknown>>): Addressed['fields'] =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith('ua_')))
