import type { AnswerFacts } from '@textwire/core'
import type { MessageNotSent, SendMessageResult } from './contract/index.ts'
import { isMessageSent } from './is-message-sent.ts'
import type { MessageId } from './message-id.ts'
import type { NotSentMessage, SendResult } from './send-result.ts'

/** Makes of an answer what {@link Messages.send} gives. An `id` that is absent counts as empty. */
export function toSendResult(json: unknown, { replayed }: AnswerFacts): SendResult {
  // The operation table and the generated types come from one spec.
  const answer = json as SendMessageResult
  if (isMessageSent(answer)) return { ...answer, id: answer.id as MessageId, replayed }
  const errors = answer.errors ?? []
  return { ...answer, errors, id: '', reason: reasonOf(answer), replayed }
}

/** Recipients in lists, instead of a sentence, say as well that none of them can be reached. */
function reasonOf({ errors }: MessageNotSent): NotSentMessage['reason'] {
  const words = JSON.stringify(errors ?? '')
  if (/not subscribed|"invalid_/i.test(words)) return 'noSubscribers'
  return /scheduled so far/i.test(words) ? 'scheduledTooFar' : undefined
}
