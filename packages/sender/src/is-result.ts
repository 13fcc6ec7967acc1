import { isAnswer } from './is-answer.ts'
import type { SendResult } from './send-result.ts'

/** Whether what a sender or a layer gave is a result: from JavaScript it can be anything. */
export function isResult(given: unknown): given is SendResult {
  const { status, provider, decisions } = Object(given) as Readonly<Record<string, unknown>>
  const isNamed = typeof provider === 'string' && provider !== ''
  return isAnswer(given) && Array.isArray(decisions) && (status !== 'sent' || isNamed)
}
