import type { E164 } from '@textwire/phone'

/**
 * One text for one person, whoever carries it.
 *
 * @example
 * ```ts
 * import type { OutgoingText } from '@textwire/sender'
 *
 * const text: OutgoingText = {
 *   to: '+15035550123',
 *   text: 'Your order is ready.',
 *   key: 'order-17-ready',
 * }
 * ```
 */
export interface OutgoingText {
  /** Whose phone. Blanks, dots, hyphens and brackets are dropped; the `+` and the country code have to be there. */
  readonly to: string
  /** What to say. Empty only beside `media`. */
  readonly text: string
  /** What to show, as `http` or `https` URLs. Their being there makes it an MMS. */
  readonly media?: readonly string[] | undefined
  /**
   * Who it comes from, in the provider's own terms. By the provider's name where several are used:
   * `{ onesignal: 'MG…', airship: '12345' }`.
   *
   * @default what the provider's adapter was made with
   */
  readonly from?: string | Readonly<Record<string, string>> | undefined
  /**
   * Names this text: a text with the same key is the same text. Up to 256 characters.
   *
   * A provider that knows such keys sends it once however often it is asked to. Others do not know them (Airship does
   * not): there `dedupe` is what keeps a repeat from going out.
   *
   * It goes to OneSignal hashed together with the number. Only the `idempotencyKey` of a result for the same number goes
   * there as it is.
   */
  readonly key?: string | undefined
  /** Whether it belongs to a transaction or advertises. Quiet hours can hold back the second kind alone. */
  readonly kind?: 'transactional' | 'commercial' | undefined
}

/**
 * A text that has been checked: the number is exact, the lists are copies, and nothing in it can be changed.
 *
 * @example
 * ```ts
 * import type { CheckedText } from '@textwire/sender'
 *
 * const isForUs = ({ to }: CheckedText) => to.startsWith('+1')
 * ```
 */
export interface CheckedText extends OutgoingText {
  readonly to: E164
}
