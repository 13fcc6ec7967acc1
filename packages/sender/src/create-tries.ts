import type { CheckedSender } from './checked-sender.ts'
import type { Decision } from './decision.ts'
import { type FailoverStep, nextStep, type OnUnknown } from './next-step.ts'
import { notSent } from './results.ts'
import type { SendResult, TextUnknown } from './send-result.ts'
import { stopOf } from './time-left.ts'

/** Asks senders in turn, as `failover` does. */
export function createTries(
  senders: readonly CheckedSender[],
  onUnknown: OnUnknown,
): CheckedSender['send'] {
  return async (text, context) => {
    const decisions: Decision[] = []
    let mayHaveSent: TextUnknown | undefined
    let last: SendResult = notSent(text, 'unavailable')
    for (const [index, sender] of senders.entries()) {
      last = await sender.send(text, context)
      if (last.status === 'unknown') mayHaveSent = last
      const stop = stopOf(context)
      const step = nextStep({
        result: last,
        onUnknown,
        stop: stop?.why,
        isLast: index === senders.length - 1,
      })
      decisions.push(...last.decisions, { by: 'failover', ...step, after: sender.name })
      if (step.reason === 'aborted') last = notSent(text, 'unavailable', { error: stop?.error })
      if (!goesOn(step)) break
    }
    return { ...withDoubt(last, mayHaveSent, context.signal), decisions }
  }
}

const goesOn = ({ outcome }: FailoverStep) =>
  outcome === 'next' || outcome === 'accepted-duplicate-risk'

/** What an earlier sender may have sent is not undone by a later one that did not. An abort stays visible as one. */
function withDoubt(
  last: SendResult,
  mayHaveSent: TextUnknown | undefined,
  signal: AbortSignal | undefined,
): SendResult {
  if (last.status !== 'not-sent' || mayHaveSent === undefined) return last
  const isAborted = signal?.aborted && last.error === signal.reason
  return isAborted ? { ...mayHaveSent, error: last.error } : mayHaveSent
}
