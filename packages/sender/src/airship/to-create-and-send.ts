import { checkInput } from '@textwire/airship/contract'
import type { CreateAndSendBody } from '@textwire/airship/contract'
import type { CheckedText } from '../outgoing-text.ts'
import { refuseBody } from '../refuse-body.ts'
import { origins } from './origins.ts'
import type { Pair } from './pair.ts'
import { toNotification } from './to-notification.ts'

/**
 * A text as a create-and-send of one row. Airship drops a row that it cannot use without a word, unless it is told to be
 * strict.
 *
 * @throws {InvalidInputError} When it breaks a documented rule.
 */
export function toCreateAndSend(
  text: CheckedText,
  { msisdn, sender }: Pair,
  optedInAt: Date,
): CreateAndSendBody {
  const row = { ua_msisdn: msisdn, ua_sender: sender, ua_opted_in: optedInAt }
  const content = toNotification(text)
  const common = {
    audience: { create_and_send: [row] },
    options: { use_strict_sms_validation: true },
  }
  const body: CreateAndSendBody =
    content.platform === 'sms'
      ? { ...common, device_types: ['sms'], notification: content.notification }
      : { ...common, device_types: ['mms'], notification: content.notification }
  refuseBody(checkInput('createAndSend', { body }), origins)
  return body
}
