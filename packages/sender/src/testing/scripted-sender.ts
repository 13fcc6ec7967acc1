import type { CheckedText } from '../outgoing-text.ts'
import type { ProviderAnswer } from '../provider-answer.ts'
import { defineSender } from '../define-sender.ts'
import type { Sender } from '../sender.ts'

/** One answer of a script; an error is thrown, as if the text had left. */
export type ScriptedResult = ProviderAnswer | Error | (() => Promise<ProviderAnswer>)

/** A sender that answers from a script and keeps what it was given. */
export interface ScriptedSender extends Sender {
  readonly texts: readonly CheckedText[]
}

/** A sender for tests: the answers in order, the last of them for ever. */
export function scriptedSender(name: string, ...script: readonly ScriptedResult[]): ScriptedSender {
  const texts: CheckedText[] = []
  const sender = defineSender({
    name,
    async send(text) {
      const answer = script[Math.min(texts.push(text), script.length) - 1] ?? SENT
      if (answer instanceof Error) throw answer
      return typeof answer === 'function' ? answer() : answer
    },
  })
  return Object.assign(sender, { texts })
}

/** What a sender without a script says. */
const SENT: ProviderAnswer = { status: 'sent', id: 'id-1' }
