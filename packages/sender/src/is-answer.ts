import type { ProviderAnswer } from './provider-answer.ts'
import type { NotSentReason } from './send-result.ts'

/** All of them, as the compiler sees to it. */
const reasons: Readonly<Record<NotSentReason, true>> = {
  invalid: true,
  refused: true,
  'opted-out': true,
  'not-registered': true,
  unauthorized: true,
  'rate-limited': true,
  unavailable: true,
  'country-not-allowed': true,
  suppressed: true,
  'quiet-hours': true,
  'limit-reached': true,
  'no-route': true,
  'dry-run': true,
  'store-unavailable': true,
  'not-allowed': true,
}

/** Whether what an adapter gave is an answer: `sent` has an id, and `not-sent` a reason that is known. */
export function isAnswer(given: unknown): given is ProviderAnswer {
  const { status, id, reason } = Object(given) as Readonly<Record<string, unknown>>
  if (status === 'sent') return typeof id === 'string' && id !== ''
  if (status !== 'not-sent') return status === 'unknown'
  return typeof reason === 'string' && Object.hasOwn(reasons, reason)
}
