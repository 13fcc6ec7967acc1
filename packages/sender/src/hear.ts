import type { CheckedSender } from './checked-sender.ts'
import { isResult } from './is-result.ts'
import type { CheckedText } from './outgoing-text.ts'
import { notSent, unknown } from './results.ts'
import type { SendContext } from './send-context.ts'
import type { SendResult } from './send-result.ts'

/** What came of asking a sender. */
export interface Heard {
  readonly result: SendResult
  /** Whether it gave no result of its own. */
  readonly hasFailed: boolean
}

/**
 * Asks a sender, and never rejects. Whatever it throws becomes a result, by whether anything may have left. Whoever gives
 * nonsense may have sent.
 */
export async function hear(
  sender: CheckedSender,
  text: CheckedText,
  context: SendContext,
): Promise<Heard> {
  try {
    const result: unknown = await sender.send(text, context)
    if (isResult(result)) return { result, hasFailed: false }
  } catch (error) {
    const result = context.hasLeft()
      ? unknown(text, { error })
      : notSent(text, 'unavailable', { error })
    return { result, hasFailed: true }
  }
  const error = new TypeError('A layer gave something that is no result.')
  return { result: unknown(text, { error }), hasFailed: true }
}
