import { refuse } from '../problems/refuse.ts'
import { wording } from './checked-payload.ts'

/** What an address can hold and Liquid between single quotes leaves alone. */
const plainAddress = /^[\w\-.~:/?#[\]@!$&()*+,;=%]+$/
const unsafe = /[^\w\-.~:/?#[\]@!$&()*+,;=%]/gu

/**
 * Liquid for a short link that counts clicks, to be put into the text of a message. The phone shows `1sgnl.co/XXXX`.
 * Quotes, braces, blanks and whatever else could end the Liquid are percent-encoded, which leads to the same place.
 *
 * Source: OneSignal, reference page "SMS", "Trackable links".
 *
 * @param url An `http` or `https` address.
 * @throws PayloadError for anything else.
 *
 * @example
 * ```ts
 * import { smsMessage, trackLink } from '@textwire/payloads/onesignal'
 *
 * smsMessage({
 *   to: { segments: ['Lunch club'] },
 *   text: `Today's menu: ${trackLink('https://example.com/menu')}`,
 * })
 * ```
 */
export function trackLink(url: string): string {
  if (typeof url !== 'string' || !/^https?:\/\/[^/]/i.test(url.trim()) || !URL.canParse(url)) {
    const message = 'expected an http or https address such as https://example.com/menu'
    refuse(wording, 'trackLink', [{ path: [], wirePath: ['payload'], message }], () => url)
  }
  // An address of plain characters stays as it was written.
  const address = plainAddress.test(url) ? url : new URL(url).href.replaceAll(unsafe, encoded)
  return `{{'${address}' | track_link}}`
}

/** `encodeURIComponent` leaves quotes alone. */
const encoded = (character: string) => (character === "'" ? '%27' : encodeURIComponent(character))
