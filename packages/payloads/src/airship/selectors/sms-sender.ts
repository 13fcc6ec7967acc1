import { selectBy } from './select-by.ts'
import type { SelectorBy } from './selector.ts'

/**
 * Everyone who has opted in to a sender, or to one of up to 100. Source: Airship, "Audience selection", `sms_sender`.
 *
 * @throws PayloadError When a sender has not 1 to 16 characters.
 * @example
 * ```ts
 * import { smsSender } from '@textwire/payloads/airship'
 *
 * smsSender(['12345', 'US:54321'])
 * ```
 */
export const smsSender = (senders: string | readonly string[]): SelectorBy<'sms_sender'> =>
  selectBy('sms_sender', 'smsSender', senders)
