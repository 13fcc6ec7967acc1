import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { findChannel, optedOut, putChannel } from './channel.ts'
import { refuseSender } from './refuse-sender.ts'
import { tellCompliance } from './tell-compliance.ts'

/**
 * `airship.optOutSmsChannel`. Source: Airship, "Opt-out of SMS messages".
 *
 * A pair that is not registered is answered like any other and stays unregistered: only 202 and 400
 * are documented, and the body is valid.
 */
export const optOutSmsChannel = operation(
  'optOutSmsChannel',
  ({ body: { msisdn, sender }, exchange, context, project, now }) => {
    const refusal = refuseSender(project, sender)
    if (refusal !== undefined) return refusal
    const known = findChannel(project, msisdn, sender)
    if (known === undefined) exchange.note('No such channel: nothing was opted out.')
    else if (known.consent !== 'opted-out') {
      putChannel(project, msisdn, sender, optedOut(now), now)
      tellCompliance(project, context, known, 'opted_out')
    }
    return answer(202, {})
  },
)
