import { segments } from '@textwire/phone'
import type { Decision } from './decision.ts'
import type { CheckedText } from './outgoing-text.ts'
import type {
  NotSentReason,
  SendResult,
  TextNotSent,
  TextSent,
  TextUnknown,
} from './send-result.ts'

/** What can be said of a text that was not sent, beside why. */
export interface NotSentDetails {
  readonly provider?: string | undefined
  readonly error?: unknown
  readonly notBefore?: Date | undefined
  readonly decisions?: readonly Decision[] | undefined
}

/** How many SMS segments a text takes; an MMS has none. */
export function segmentsOf({ text, media }: Pick<CheckedText, 'text' | 'media'>): number {
  return media === undefined || media.length === 0 ? segments(text).segments : 0
}

/**
 * The result that a text was not sent, for layers.
 *
 * @example
 * ```ts
 * import { defineLayer, notSent } from '@textwire/sender'
 *
 * const noSundays = defineLayer({
 *   name: 'no sundays',
 *   send: async (text, next) =>
 *     new Date().getUTCDay() === 0 ? notSent(text, 'not-allowed') : next(text),
 * })
 * ```
 */
export function notSent(
  text: CheckedText,
  reason: NotSentReason,
  { provider, error, notBefore, decisions = [] }: NotSentDetails = {},
): TextNotSent {
  return {
    status: 'not-sent',
    reason,
    ...(provider === undefined ? {} : { provider }),
    ...(error === undefined ? {} : { error }),
    ...(notBefore === undefined ? {} : { notBefore }),
    segments: segmentsOf(text),
    decisions,
  }
}

/** The result that a provider took it. */
export function sent(
  text: CheckedText,
  { provider, id, replayed = false }: Pick<TextSent, 'provider' | 'id'> & Partial<TextSent>,
): TextSent {
  return { status: 'sent', provider, id, replayed, segments: segmentsOf(text), decisions: [] }
}

/** The result that nobody can say. */
export function unknown(
  text: CheckedText,
  {
    provider,
    error,
    idempotencyKey,
    decisions = [],
  }: Omit<NotSentDetails, 'notBefore'> & { readonly idempotencyKey?: string | undefined } = {},
): TextUnknown {
  return {
    status: 'unknown',
    ...(provider === undefined ? {} : { provider }),
    ...(error === undefined ? {} : { error }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    segments: segmentsOf(text),
    decisions,
  }
}

/** A result with something that was decided before it. */
export function decidedBefore<Result extends SendResult>(
  result: Result,
  ...before: readonly Decision[]
): Result {
  return { ...result, decisions: [...before, ...result.decisions] }
}
