import type { AirshipContext } from '../context.ts'
import { channelById } from '../people/channel-by-id.ts'
import type { NamedUser } from '../people/named-user.ts'
import type { ProjectState } from '../project-state.ts'
import { readMoment } from '../read-moment.ts'
import { findChannel, optedIn, putChannel, replaceChannel, type Channel } from '../sms/channel.ts'
import { registrationProblem } from '../sms/registration-problem.ts'
import { tellRegistration } from '../sms/tell-registration.ts'

/** Whom a row names, or why nobody. */
export type RowOwner =
  | { readonly channel: Channel }
  | { readonly user: NamedUser }
  | { readonly error: string }

/** A row by its columns. */
export type Row = Readonly<Record<string, string>>

/** Where rows are processed. */
export interface RowContext {
  readonly project: ProjectState
  readonly context: AirshipContext
  readonly now: number
  /** Whether `ua_opted_in` counts for channels that there are already. */
  readonly updatesConsent: boolean
}

/** Finds whom a row names; a number is registered with its sender if it is not yet. */
export async function rowOwner(row: Row, work: RowContext): Promise<RowOwner> {
  const { project } = work
  if (row['channel_id'] !== undefined) {
    const channel = channelById(project, row['channel_id'])
    return channel === undefined ? { error: 'channel_id is not a channel' } : { channel }
  }
  if (row['named_user'] !== undefined) {
    const user = project.namedUsers.get(row['named_user'])
    return user === undefined ? { error: 'named_user is not a named user' } : { user }
  }
  return row['msisdn'] === undefined
    ? { error: 'e-mail addresses are not emulated' }
    : smsOwner({ msisdn: row['msisdn'], sender: row['sms_sender'] ?? '' }, row, work)
}

async function smsOwner(
  { msisdn, sender }: { readonly msisdn: string; readonly sender: string },
  row: Row,
  { project, context, now, updatesConsent }: RowContext,
): Promise<RowOwner> {
  const error = /^[1-9]\d*$/.test(msisdn)
    ? await registrationProblem(project, { msisdn, sender })
    : 'msisdn is not numeric without a leading 0'
  if (error !== undefined) return { error }
  const at = readMoment(row['ua_opted_in'])
  if (row['ua_opted_in'] && at === undefined) return { error: 'ua_opted_in is not a date' }
  const known = findChannel(project, msisdn, sender)
  if (known !== undefined) {
    const agrees = updatesConsent && at !== undefined && at > (known.optOutDate ?? -Infinity)
    return { channel: agrees ? replaceChannel(project, { ...known, ...optedIn(at) }) : known }
  }
  const channel = putChannel(project, msisdn, sender, at === undefined ? {} : optedIn(at), now)
  if (at !== undefined) tellRegistration(project, context, channel, 'create', at)
  return { channel }
}
