/**
 * What a payload does not say of itself, for `explain`.
 *
 * @example
 * ```ts
 * import type { ExplainOptions } from '@textwire/payloads'
 *
 * const options: ExplainOptions = { messageType: 'commercial', isFirst: true, recipients: 20_000 }
 * ```
 */
export interface ExplainOptions {
  /** Whether the text advertises. @default the `message_type` of an Airship push, else unknown */
  readonly messageType?: 'transactional' | 'commercial' | undefined
  /** Whether it is the first text to these people, which, if commercial, has to say how to opt out. @default false */
  readonly isFirst?: boolean | undefined
  /** The sender, where the payload names none: a number, a short code, `US:12345`. */
  readonly sender?: string | undefined
  /** The country of a short code without one, as its two letters in ISO 3166-1. */
  readonly senderCountry?: string | undefined
  /** How many people it reaches, where the payload names no one in person; elsewhere it is not used, as a warning says. */
  readonly recipients?: number | undefined
  /** Values of merge fields, to see what one person gets; what a row of a create-and-send has goes first. */
  readonly values?: Readonly<Record<string, unknown>> | undefined
}
