import { optOutSmsChannelBodySchema } from '@textwire/airship/contract'
import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import { answer, unreadable } from './answers.ts'
import type { AirshipContext } from './context.ts'
import { findChannel, hasSender, optedOut, putChannel, type ProjectState } from './project-state.ts'
import { readBody } from './read-body.ts'

/**
 * `airship.optOutSmsChannel`. Source: Airship, "Opt-out of SMS messages".
 *
 * A pair that is not registered is answered like any other and stays unregistered: only 202 and 400
 * are documented, and the body is valid.
 */
export function optOutSmsChannel(
  exchange: Exchange,
  { clock }: AirshipContext,
  project: ProjectState,
): MockResponse {
  const { body, refusal } = readBody(exchange, 'optOutSmsChannel', optOutSmsChannelBodySchema, {
    refuse: (message, where) => unreadable({ error: `${where} ${message}`.trim() }),
  })
  if (refusal !== undefined) return refusal
  const { msisdn, sender } = body
  if (!hasSender(project, sender)) {
    return unreadable({ error: `Sender ${sender} is not set up for this project` })
  }
  const known = findChannel(project, msisdn, sender)
  if (known === undefined) exchange.note('No such channel: nothing was opted out.')
  else if (known.consent !== 'opted-out') {
    putChannel(project, msisdn, sender, optedOut(clock.now()), clock.now())
  }
  return answer(202, {})
}
