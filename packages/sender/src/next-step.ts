import type { FailoverDecision } from './decision.ts'
import type { NotSentReason, SendResult } from './send-result.ts'

/** Why another provider may send what this one did not. An opt-out is a person's wish, and no fault. */
const CURABLE: ReadonlySet<NotSentReason> = new Set<NotSentReason>([
  'refused',
  'unauthorized',
  'rate-limited',
  'unavailable',
  'not-registered',
])

/** What to do about an outcome that nobody knows. */
export type OnUnknown = 'stop' | 'accept-duplicate'

/** What is done after a sender was asked, and why. */
export type FailoverStep = Pick<FailoverDecision, 'outcome' | 'reason'>

/** Everything that it depends on. */
export interface StepInput {
  readonly result: SendResult
  readonly onUnknown: OnUnknown
  /** What forbids to ask anybody else. */
  readonly stop: 'aborted' | 'deadline' | undefined
  readonly isLast: boolean
}

/** The heart of `failover`: whether the next sender is asked. Pure. */
export function nextStep({ result, onUnknown, stop, isLast }: StepInput): FailoverStep {
  if (result.status === 'sent') return { outcome: 'done' }
  const reason = result.status === 'unknown' ? result.status : result.reason
  const mayGoOn =
    result.status === 'unknown' ? onUnknown === 'accept-duplicate' : CURABLE.has(result.reason)
  if (!mayGoOn) return { outcome: 'stopped', reason }
  if (isLast) return { outcome: 'exhausted', reason }
  if (stop !== undefined) return { outcome: 'stopped', reason: stop }
  return { outcome: result.status === 'unknown' ? 'accepted-duplicate-risk' : 'next', reason }
}
