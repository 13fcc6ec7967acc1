import type { SendResult } from './send-result.ts'

const STATUSES: readonly unknown[] = ['sent', 'not-sent', 'unknown']

/** Whether what a sender or a layer gave is a result: from JavaScript it can be anything. */
export function isResult(given: unknown): given is SendResult {
  const { status, decisions } = Object(given) as Partial<SendResult>
  return STATUSES.includes(status) && Array.isArray(decisions)
}
