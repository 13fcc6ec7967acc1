import { isPossible } from '@textwire/phone'
import type { MockResponse } from '../../world/mock-response.ts'
import { answer, unreadable } from '../answers.ts'
import { momentOf } from '../dates.ts'
import { operation } from '../operation.ts'
import type { ProjectState } from '../project-state.ts'
import { bareSender } from '../sms/channel.ts'
import { hasSender } from '../sms/senders.ts'
import { meaningOf } from './meaning-of.ts'
import { receiveText } from './receive-text.ts'

/** The published examples of this operation have plain JSON. */
const PLAIN_JSON = { 'content-type': 'application/json' }

/** `airship.triggerSmsKeywordInteraction`. Source: Airship, "Manually trigger a keyword interaction". */
export const triggerSmsKeywordInteraction = operation(
  'triggerSmsKeywordInteraction',
  ({ path: { msisdn }, body, context, project, now }) => {
    // The contract takes any 15 digits; the carrier wants a number that can exist.
    if (!isPossible(`+${msisdn}`)) return unreadable({ error: `msisdn ${msisdn} is no number` })
    const { keyword: text, sender_ids: senders, timestamp } = body
    const lacking = senders.filter((sender) => !isConfigured(project, sender, text))
    if (lacking.length > 0) return notConfigured(text, lacking)
    const sentAt = timestamp === undefined ? now : momentOf(timestamp)
    for (const sender of senders.map(bareSender)) {
      receiveText(project, context, { msisdn, sender, text, sentAt })
    }
    return answer(200, {}, PLAIN_JSON)
  },
)

const isConfigured = (project: ProjectState, sender: string, text: string): boolean =>
  hasSender(project, sender) && meaningOf(project.options, sender, text).word !== undefined

/** Source: Airship, "Manually trigger a keyword interaction", the example of a failure. */
function notConfigured(keyword: string, senders: readonly string[]): MockResponse {
  const named = senders.map((sender) => `'${sender}'`).join(', ')
  const error = `The following sender(s) are not configured for the '${keyword}' keyword: [${named}]`
  return answer(400, { error, error_code: 400 }, PLAIN_JSON)
}
