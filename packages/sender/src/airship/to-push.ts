import { checkInput } from '@textwire/airship/contract'
import type { PushBody } from '@textwire/airship/contract'
import type { CheckedText } from '../outgoing-text.ts'
import { refuseBody } from '../refuse-body.ts'
import { origins } from './origins.ts'
import type { Pair } from './pair.ts'
import { toNotification } from './to-notification.ts'

/**
 * A text as a push to one channel.
 *
 * @throws {InvalidInputError} When it breaks a documented rule.
 */
export function toPush(text: CheckedText, { msisdn, sender }: Pair): PushBody {
  const { platform, notification } = toNotification(text)
  const push: PushBody = {
    audience: { sms_id: { msisdn, sender } },
    device_types: [platform],
    notification,
    ...(text.kind === undefined ? {} : { message_type: text.kind }),
  }
  refuseBody(checkInput('sendPush', { body: push }), origins)
  return push
}
