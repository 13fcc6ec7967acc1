import type { CheckedSender } from './checked-sender.ts'
import { innerOf } from './inner-sender.ts'
import type { CheckedText } from './outgoing-text.ts'
import { isResult } from './is-result.ts'
import { providerDecision } from './provider-result.ts'
import { decidedBefore, notSent, segmentsOf, unknown } from './results.ts'
import type { SendContext } from './send-context.ts'
import type { SendResult, TextSent } from './send-result.ts'
import type { Sender } from './sender.ts'
import { callOptions, stopOf } from './time-left.ts'
import { untilOver } from './until-over.ts'

/** What layers stand before, of any sender: one of this package, or one that somebody has written or put round it. */
export function toChecked(sender: Sender): CheckedSender {
  return {
    name: sender.name,
    // Looked for each time: somebody may have put another `send` in its place since.
    send: (text, context) =>
      innerOf(sender)?.send(text, context) ?? sendThrough(sender, text, context),
  }
}

async function sendThrough(
  sender: Sender,
  text: CheckedText,
  context: SendContext,
): Promise<SendResult> {
  const startedAt = context.clock.now()
  const result = await resultOf(sender, text, context)
  // One that passes texts on to a sender of this package has decisions already.
  if (result.decisions.length > 0) return result
  return decidedBefore(result, providerDecision(sender.name, result, startedAt, context))
}

async function resultOf(
  sender: Sender,
  text: CheckedText,
  context: SendContext,
): Promise<SendResult> {
  const stop = stopOf(context)
  if (stop !== undefined) return notSent(text, 'unavailable', { error: stop.error })
  context.markLeft()
  try {
    const work = sender.send(text, callOptions(context))
    return checkResult(await untilOver(work, context), sender.name, text)
  } catch (error) {
    // A sender does not throw, so that what it throws tells nothing of this text, not even an error that says `not-sent`.
    return unknown(text, { provider: sender.name, error })
  }
}

/** Whoever gives nonsense may still have sent. */
function checkResult(given: SendResult, name: string, text: CheckedText): SendResult {
  const { status, ...told } = Object(given) as Partial<TextSent>
  const { provider = name, replayed = false } = told
  const ofSent = status === 'sent' ? { provider, replayed } : {}
  const decisions = told.decisions ?? []
  const result: unknown = { ...given, ...ofSent, decisions, segments: segmentsOf(text) }
  if (!isResult(result)) throw new TypeError('A sender gave something that is no result.')
  return result
}
