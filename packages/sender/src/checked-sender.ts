import type { CheckedText } from './outgoing-text.ts'
import type { SendContext } from './send-context.ts'
import type { SendResult } from './send-result.ts'

/**
 * What a layer stands before: a sender whose texts have been checked. It never rejects. When the caller aborts, it
 * resolves as well (`unknown` once anything may have left, else `not-sent`, with the signal's reason as `error`), so that
 * a layer can write down what it has to.
 */
export interface CheckedSender {
  readonly name: string
  send(text: CheckedText, context: SendContext): Promise<SendResult>
}
