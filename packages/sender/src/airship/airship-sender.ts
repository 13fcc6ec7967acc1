import { systemClock } from '@textwire/core'
import { checkClient, checkOptionalText } from '../check-adapter.ts'
import { providerSender } from '../provider-sender.ts'
import type { Sender } from '../sender.ts'
import { checkOptionNames, refuseSetting } from '../settings.ts'
import { toSender } from '../to-sender.ts'
import type { AirshipClient } from './airship-client.ts'
import type { AirshipSenderOptions } from './airship-sender-options.ts'
import { createAndSend, pushToRegistered } from './attempts.ts'

/**
 * Sends texts through Airship.
 *
 * - Airship knows no idempotency key, so a `key` does not keep a repeat from going out there: put `dedupe` before it.
 * - Who has opted out is `opted-out`. Who is unknown, or was asked and has not answered, is `not-registered`.
 * - `kind` goes along as the message type; with `create-and-send` there is none.
 * - An MMS has exactly one medium, whose URL ends as its kind does (`.jpg`), and a text, whose first 160 characters are for
 *   phones that take no MMS.
 * - The `id` is that of the push.
 *
 * @throws {ConfigurationError} When the client or an option is not what it has to be, or an option is not known.
 * @example
 * ```ts
 * import { createAirship } from '@textwire/airship'
 * import { airshipSender } from '@textwire/sender/airship'
 *
 * const sender = airshipSender(createAirship(), { from: '12345' })
 *
 * const result = await sender.send({ to: '+15035550123', text: 'Your order is ready.' })
 * if (result.status === 'not-sent' && result.reason === 'not-registered') console.log('ask first')
 * ```
 */
export function airshipSender(airship: AirshipClient, options: AirshipSenderOptions): Sender {
  checkOptionNames('airshipSender', options, ['from', 'name', 'lookUp', 'reach', 'optedInAt'])
  const { name = 'airship', from, lookUp = true, optedInAt, reach = 'registered' } = options
  checkClient('airship', airship, ['push.send', 'createAndSend.send', 'sms.lookup'])
  checkOptionalText('name', name)
  if (from === undefined) refuseSetting('from', from, "a sender of the project, such as '12345'")
  checkOptionalText('from', from)
  checkReach(reach, optedInAt)
  const setUp = { airship, name, from, lookUp }
  const attempt =
    optedInAt === undefined ? pushToRegistered(setUp) : createAndSend(setUp, optedInAt)
  return toSender(providerSender({ name, sendsIn: 'client', attempt }), systemClock)
}

/** What the types say, for JavaScript. */
function checkReach(reach: unknown, optedInAt: unknown): void {
  if (reach !== 'registered' && reach !== 'create-and-send') {
    refuseSetting('reach', reach, "'registered' or 'create-and-send'")
  }
  const wants = reach === 'create-and-send' ? 'function' : 'undefined'
  if (typeof optedInAt !== wants) {
    const allowed = 'a function, with reach create-and-send; nothing otherwise'
    refuseSetting('optedInAt', optedInAt, allowed)
  }
}
