import { InvalidInputError } from '@textwire/core'
import { mediaTypes } from '@textwire/airship/contract'
import type { MmsMedia, WrittenMms } from '@textwire/airship/contract'
import type { CheckedText } from '../outgoing-text.ts'
import { toFallbackText } from './to-fallback-text.ts'

/** What Airship is to send: an SMS or an MMS, with the platform that it goes over. */
export type Notification =
  | {
      readonly platform: 'sms'
      readonly notification: { readonly sms: { readonly alert: string } }
    }
  | { readonly platform: 'mms'; readonly notification: { readonly mms: WrittenMms } }

/**
 * A text in Airship's words.
 *
 * @throws {InvalidInputError} When an MMS has more than one medium, one of another kind, or no text.
 */
export function toNotification({ text, media = [] }: CheckedText): Notification {
  const [url] = media
  if (url === undefined) return { platform: 'sms', notification: { sms: { alert: text } } }
  if (media.length > 1) refuse('media', `expected one, got ${media.length}: an MMS has one slide`)
  if (text === '') refuse('text', 'is empty; who cannot receive the MMS gets the text instead')
  const slide = { text, media: { url, content_type: contentTypeOf(url) } }
  return {
    platform: 'mms',
    notification: { mms: { fallback_text: toFallbackText(text), slides: [slide] } },
  }
}

function contentTypeOf(url: string): MmsMedia['content_type'] {
  const place = url.toLowerCase()
  // The keys of a literal.
  const types = Object.keys(mediaTypes) as MmsMedia['content_type'][]
  const found = types.find((type) => mediaTypes[type].endings.some((end) => place.endsWith(end)))
  const endings = Object.values(mediaTypes).flatMap((type) => type.endings)
  return found ?? refuse('media.0', `expected a URL that ends in ${endings.join(', ')}`)
}

function refuse(path: string, message: string): never {
  throw new InvalidInputError('The text', [{ path, message }])
}
