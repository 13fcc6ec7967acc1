import type { SendMessageBody as Fields } from '../generated/types.ts'
import type { Rule, Violation } from '../generated/rule.ts'
import {
  type Channel,
  channelOf,
  channelsOf,
  channelsOfBody,
  fieldsOf,
  isTakenBy,
} from './channels.ts'
import { modesWithChannel } from './targeting.ts'

const quoted = (list: readonly Channel[]) => list.map((channel) => `"${channel}"`).join(' or ')

/**
 * A push notification and an email are called so, except for an email to addresses; a text message is with aliases and
 * segments. Where the other fields show which channel was meant, that is said.
 * Sources: OneSignal, reference pages "SMS", "Push" and "Email", `target_channel`.
 */
function missingChannel(body: Fields): Violation[] {
  const meant = channelsOfBody(body)
  const foreign = fieldsOf(body).filter((field) => !isTakenBy(channelOf(body))(field))
  const mode = modesWithChannel.find((candidate) => body[candidate] !== undefined)
  const because = foreign.length > 0 ? foreign.join(', ') : mode
  if (because === undefined || meant.length === 0) return []
  const message = `is missing; expected ${quoted(meant)} beside ${because}`
  return [{ path: ['target_channel'], message }]
}

function foreignFields(body: Fields): Violation[] {
  const over = channelOf(body)
  const how = body.target_channel === undefined ? `goes over ${over}` : `names "${over}"`
  return fieldsOf(body)
    .filter((field) => !isTakenBy(over)(field))
    .map((field) => ({
      path: [field],
      message: `is a field of ${channelsOf(field).join(' and ')}; the message ${how}`,
    }))
}

/** A message has one channel, and no field of another. */
export const oneChannel: Rule<Fields> = (body) => {
  const missing =
    body.target_channel === undefined && body.email_to === undefined ? missingChannel(body) : []
  return missing.length > 0 ? missing : foreignFields(body)
}
