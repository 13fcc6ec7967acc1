import type { SmsInput } from '@textwire/onesignal'
import { checkInput } from '@textwire/onesignal/contract'
import { fromOf } from '../from-of.ts'
import type { CheckedText } from '../outgoing-text.ts'
import { type Origins, refuseBody } from '../refuse-body.ts'
import { toLiteral } from './to-literal.ts'
import { toMessageKey } from './to-message-key.ts'

/** Where a message comes from unless the text says otherwise, and over which app it goes. */
export interface MessageDefaults {
  readonly name: string
  readonly appId: string
  readonly from: string | undefined
}

const origins: Origins = [
  ['contents.en', 'text'],
  ['sms_media_urls', 'media'],
  ['sms_from', 'from'],
]

/**
 * A text as a message of OneSignal's.
 *
 * @throws {InvalidInputError} When it breaks a documented rule.
 */
export async function toMessage(
  text: CheckedText,
  { name, appId, from: fallback }: MessageDefaults,
): Promise<SmsInput> {
  const from = fromOf(text, name, fallback)
  const message: SmsInput = {
    include_phone_numbers: [text.to],
    contents: { en: toLiteral(text.text) },
    ...(text.media === undefined || text.media.length === 0 ? {} : { sms_media_urls: text.media }),
    ...(from === undefined ? {} : { sms_from: from }),
    idempotency_key: await toMessageKey(text),
  }
  refuseBody(checkInput('sendMessage', { body: { ...message, app_id: appId } }), origins)
  return message
}
