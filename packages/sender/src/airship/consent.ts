import type { SmsChannel } from '@textwire/airship/contract'
import type { ProviderAnswer } from '../provider-answer.ts'

type Refusal = Extract<ProviderAnswer, { status: 'not-sent' }>

const optedOut: Refusal = { status: 'not-sent', reason: 'opted-out' }
const notRegistered: Refusal = { status: 'not-sent', reason: 'not-registered' }

/**
 * Why a push would reach nobody: undefined when it would reach the person. Who was asked and has not answered yet (a
 * channel that is pending) has not refused, but there is no consent either: `not-registered`. Who once agreed and does not
 * any more has opted out, whether or not Airship tells since when, and whether or not the channel is installed.
 */
export function refusalOfChannel(channel: SmsChannel | undefined): Refusal | undefined {
  if (channel === undefined) return notRegistered
  if (channel.opt_in === true) return channel.installed === false ? notRegistered : undefined
  return optedOutAt(channel) === undefined ? notRegistered : optedOut
}

/**
 * The same for a create-and-send, which registers whom it does not find. Whoever has opted out after the consent that it
 * brings receives nothing.
 *
 * Source: Airship, "Create and send".
 */
export function refusalOfConsent(
  channel: SmsChannel | undefined,
  optedInAt: Date,
): Refusal | undefined {
  if (channel === undefined || channel.opt_in === true) return undefined
  const wasOptedOutAt = optedOutAt(channel)
  return wasOptedOutAt !== undefined && wasOptedOutAt >= optedInAt.getTime() ? optedOut : undefined
}

/** When somebody opted out, in milliseconds since the epoch; a moment that is not told lies after all others. */
function optedOutAt({ opt_in: isIn, opt_in_date: since, opt_out_date: moment }: SmsChannel) {
  const wasIn = isIn === false && typeof since === 'string'
  if (typeof moment !== 'string') return wasIn ? Number.POSITIVE_INFINITY : undefined
  // The client gives moments with their zone; a fake of it may not.
  const time = Date.parse(moment.endsWith('Z') ? moment : `${moment}Z`)
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time
}
