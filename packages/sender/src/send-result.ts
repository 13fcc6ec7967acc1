import type { Decision } from './decision.ts'

/**
 * Why a text did not go out. Nothing reached a phone, and nothing will.
 *
 * From providers and their adapters:
 * - `invalid`: the text itself is wrong, or cannot be written for this provider.
 * - `refused`: the provider refused it.
 * - `opted-out`: the person does not want texts. Never sent through another provider instead.
 * - `not-registered`: the provider does not know the number, or has no consent for it.
 * - `unauthorized`: the credentials were refused, or the client is set up wrongly.
 * - `rate-limited`: too much at once; `notBefore` says when, where the provider did.
 * - `unavailable`: the provider could not be reached, or time was up before anything left.
 *
 * From what stands before them: `country-not-allowed`, `suppressed`, `quiet-hours`, `limit-reached`, `no-route`,
 * `dry-run`, `store-unavailable` (what a layer has to know could not be read, so it let nothing pass), and
 * `not-allowed` for layers of your own.
 */
export type NotSentReason =
  | 'invalid'
  | 'refused'
  | 'opted-out'
  | 'not-registered'
  | 'unauthorized'
  | 'rate-limited'
  | 'unavailable'
  | 'country-not-allowed'
  | 'suppressed'
  | 'quiet-hours'
  | 'limit-reached'
  | 'no-route'
  | 'dry-run'
  | 'store-unavailable'
  | 'not-allowed'

interface Common {
  /** How many SMS segments the text takes; 0 for an MMS, and for a text that is none. */
  readonly segments: number
  /** What was decided on the way, in order. Holds no number unmasked, and goes through `JSON.stringify` as it is. */
  readonly decisions: readonly Decision[]
}

/** A provider took the text over. Whether it arrives is told by delivery reports. */
export interface TextSent extends Common {
  readonly status: 'sent'
  /** The name of the sender that took it, such as `onesignal`. */
  readonly provider: string
  /** The provider's id of it. */
  readonly id: string
  /**
   * Whether an earlier call sent it, and this one only learned of that. False when it cannot be told, as after several tries
   * of one call.
   */
  readonly replayed: boolean
}

/** Certainly not sent. */
export interface TextNotSent extends Common {
  readonly status: 'not-sent'
  readonly reason: NotSentReason
  /** Who said so, when it was a provider. */
  readonly provider?: string | undefined
  /** What was thrown or found wrong. Errors of Textwire's mask numbers and keys themselves. */
  readonly error?: unknown
  /** Before this moment another try is in vain. */
  readonly notBefore?: Date | undefined
}

/** Nobody can say whether it went out. Sending it again may text the person twice. */
export interface TextUnknown extends Common {
  readonly status: 'unknown'
  /** Who may have sent it. */
  readonly provider?: string | undefined
  readonly error?: unknown
  /**
   * The provider's key of the call, of a text without a key of its own: with it as its `key`, a repeat at the same provider
   * cannot become a second text. Of OneSignal's it is a UUID of version 8, which names one text to one person.
   */
  readonly idempotencyKey?: string | undefined
}

/**
 * What became of a text, told apart by `status`.
 *
 * @example
 * ```ts
 * import type { SendResult } from '@textwire/sender'
 *
 * function report(result: SendResult): string {
 *   switch (result.status) {
 *     case 'sent':
 *       return `sent by ${result.provider} as ${result.id}`
 *     case 'not-sent':
 *       return `not sent: ${result.reason}`
 *     case 'unknown':
 *       return 'nobody can say; look it up before you send again'
 *   }
 * }
 * ```
 */
export type SendResult = TextSent | TextNotSent | TextUnknown
