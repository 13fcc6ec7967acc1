import type { ProviderDecision } from './decision.ts'
import type { CheckedText } from './outgoing-text.ts'
import type { ProviderAnswer } from './provider-answer.ts'
import { notSent, sent, unknown } from './results.ts'
import type { SendContext } from './send-context.ts'
import type { SendResult } from './send-result.ts'

type UnknownAnswer = Extract<ProviderAnswer, { readonly status: 'unknown' }>

/** The result of what a provider answered. */
export function toResult(answer: ProviderAnswer, provider: string, text: CheckedText): SendResult {
  switch (answer.status) {
    case 'sent':
      return sent(text, { provider, id: answer.id, replayed: answer.replayed ?? false })
    case 'not-sent': {
      const { reason, error, notBefore } = answer
      return notSent(text, reason, { error, notBefore, provider })
    }
    case 'unknown':
      return unknown(text, { error: answer.error, ...repeatable(answer, text), provider })
  }
}

/** A text with a key of its own is repeated with that: the provider's key as its `key` would be another text to `dedupe`. */
function repeatable({ idempotencyKey }: UnknownAnswer, { key }: CheckedText) {
  return key === undefined ? { idempotencyKey } : {}
}

/** What the decisions say of a provider. */
export function providerDecision(
  provider: string,
  said: ProviderAnswer,
  startedAt: number,
  { clock }: SendContext,
): ProviderDecision {
  return {
    by: 'provider',
    provider,
    outcome: said.status,
    ...(said.status === 'not-sent' ? { reason: said.reason } : {}),
    durationMs: Math.round(clock.now() - startedAt),
  }
}
