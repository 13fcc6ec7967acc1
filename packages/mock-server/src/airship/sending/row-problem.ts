import { isPossible } from '@textwire/phone'
import type { ProjectState } from '../project-state.ts'
import { reaches } from '../sms/reaches.ts'
import { hasSender } from '../sms/senders.ts'
import { momentOf } from '../dates.ts'
import type { Row } from './job.ts'

/** Why a row of a create-and-send cannot be sent to; undefined if it can. */
export async function rowProblem(
  project: ProjectState,
  { ua_msisdn, ua_sender, ua_opted_in }: Row,
): Promise<string | undefined> {
  if (!hasSender(project, ua_sender)) return `The sender ${ua_sender} is not set up`
  if (!isPossible(`+${ua_msisdn}`)) return 'The msisdn is not an E.164 number'
  if (Number.isNaN(momentOf(ua_opted_in))) return 'ua_opted_in is no moment'
  if (await reaches(project, ua_sender, ua_msisdn)) return undefined
  return 'The msisdn is not reachable by the sender'
}
