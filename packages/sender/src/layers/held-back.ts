import type { Decision } from '../decision.ts'
import type { CheckedText } from '../outgoing-text.ts'
import { notSent } from '../results.ts'
import type { SendResult } from '../send-result.ts'

/** The result for a text about which a layer could not learn what it has to know, by its decision. */
export function heldBack(
  text: CheckedText,
  error: unknown,
  decision: Decision & { readonly outcome: 'store-unavailable' | 'out-of-time' },
): SendResult {
  const reason = decision.outcome === 'out-of-time' ? 'unavailable' : decision.outcome
  return notSent(text, reason, { error, decisions: [decision] })
}
