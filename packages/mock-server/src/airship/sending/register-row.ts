import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import { findChannel, optedIn, putChannel, type Channel } from '../sms/channel.ts'
import { tellCompliance } from '../sms/tell-compliance.ts'
import { momentOf } from '../dates.ts'
import type { Row } from './job.ts'

/** The channel of a row, which is made if there is none. */
export interface RegisteredRow {
  readonly channel: Channel
  /** Whether the row's consent lets this message through. */
  readonly isAllowed: boolean
}

/**
 * Registers a row of a create-and-send. The consent of a channel that is there does not change: a newer one lets this
 * message through and no other. Source: Airship, "Create and send to channels".
 */
export function registerRow(
  project: ProjectState,
  context: Pick<AirshipContext, 'clock'>,
  { ua_msisdn: msisdn, ua_sender: sender, ua_opted_in }: Row,
): RegisteredRow {
  const consentedAt = momentOf(ua_opted_in)
  const known = findChannel(project, msisdn, sender)
  if (known !== undefined) return { channel: known, isAllowed: isAllowed(known, consentedAt) }
  const now = context.clock.now()
  const channel = putChannel(project, msisdn, sender, optedIn(consentedAt), now)
  tellCompliance(project, context, channel, 'create_and_send')
  return { channel, isAllowed: true }
}

function isAllowed({ consent, optOutDate, lastRegistration }: Channel, consentedAt: number) {
  if (consent === 'opted-in') return true
  // Somebody who was asked and has not answered yet has said neither yes nor no before that.
  return consentedAt > (optOutDate ?? lastRegistration)
}
