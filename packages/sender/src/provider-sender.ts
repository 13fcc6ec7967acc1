import { answerOfThrown, type ThrownIn } from './answer-of-thrown.ts'
import type { CheckedSender } from './checked-sender.ts'
import { isAnswer } from './is-answer.ts'
import type { CheckedText } from './outgoing-text.ts'
import type { ProviderAnswer } from './provider-answer.ts'
import { providerDecision, toResult } from './provider-result.ts'
import { decidedBefore } from './results.ts'
import type { SendContext } from './send-context.ts'
import { type CallLimits, callOptions, stopOf } from './time-left.ts'

/** What an adapter has for its call. */
export interface ProviderCall {
  readonly context: SendContext
  /** What its client is to keep to, as of now. */
  options(): CallLimits
  /**
   * To be called just before something can leave: what is thrown before counts as not sent. Throws itself when it is too
   * late to send.
   */
  leaving(): void
}

/** A provider's adapter: its name, and how it sends a text. */
export interface ProviderAdapter {
  readonly name: string
  /** Where it sends: in a client of OneSignal or Airship, or elsewhere. */
  readonly sendsIn: Exclude<ThrownIn, 'before'>
  attempt(text: CheckedText, call: ProviderCall): Promise<ProviderAnswer>
}

/** The sender of a provider: makes of every answer, and of whatever is thrown, a result. */
export function providerSender(adapter: ProviderAdapter): CheckedSender {
  const { name } = adapter
  return {
    name,
    async send(text, context) {
      const startedAt = context.clock.now()
      const stop = stopOf(context)
      const answer: ProviderAnswer =
        stop === undefined
          ? await answerOf(adapter, text, context)
          : { status: 'not-sent', reason: 'unavailable', error: stop.error }
      const decision = providerDecision(name, answer, startedAt, context)
      return decidedBefore(toResult(answer, name, text), decision)
    },
  }
}

async function answerOf(
  { attempt, sendsIn }: ProviderAdapter,
  text: CheckedText,
  context: SendContext,
): Promise<ProviderAnswer> {
  let left = false
  const options = () => callOptions(context)
  const leaving = () => {
    const stop = stopOf(context)
    if (stop !== undefined) throw stop.error
    left = true
    context.markLeft()
  }
  try {
    const answer: unknown = await attempt(text, { context, options, leaving })
    if (!isAnswer(answer)) throw new TypeError('A provider gave something that is no answer.')
    return answer
  } catch (error) {
    return answerOfThrown(error, left ? sendsIn : 'before', context)
  }
}
